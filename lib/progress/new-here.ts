import { PLACES } from './storage';

/** For a page as served: an attribute of the root, where nothing has been stored of anybody. */
export const NEW = 'new';

/** A script that marks a page where nothing has been stored. Anything odd: it does nothing. */
export const NEW_HERE = `(function(){try{if(${JSON.stringify(PLACES)}.every(function(n){return!localStorage.getItem(n)}))document.documentElement.dataset.${NEW}=''}catch(e){}})()`;
