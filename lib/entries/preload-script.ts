import { guideFolder } from '@/lib/addresses/guide-file';
import { addressOf, showRoutes } from '@/lib/addresses/route';
import { EPISODE_KEY, PREMISE } from '@/lib/guide/keys';
import { FIRST_SCREEN_HINT, HORIZON_HINT } from '@/lib/progress/horizon-hint';
import { NEW } from '@/lib/progress/new-here';
import { PLACES } from '@/lib/progress/storage';
import { cacheName } from './entry-cache';
import type { GuideAddress } from './fetch-file';
import { FIRST_SCREEN } from './preload';

/**
 * A script of a show's pages that does, while the app still loads, what it would do first. Where nobody
 * has said where they are in the show, the page shows the question that it holds. Else it asks for what
 * the guide is made of at the horizon that the hint names, and for its facts where the device has stored
 * none (it is asked only where a worker answers for the page: it takes longer to say than a file to come);
 * and on the show's first page it puts the first screen of that position in place, which has the line for
 * itself: facts are asked for when it is there. Anything odd: it does nothing. On a page it may stand twice.
 */
export function preloadScript(guide: GuideAddress, locale: string): string {
  const given = {
    hint: HORIZON_HINT + guide.show,
    screenHint: FIRST_SCREEN_HINT + guide.show,
    stored: PLACES,
    show: JSON.stringify(guide.show),
    folder: `${guideFolder(guide)}/`,
    page: addressOf(showRoutes(locale, guide.show).show).replace(/\/$/, ''),
    screen: `/first.${locale}.txt`,
    cache: cacheName(guide),
    element: FIRST_SCREEN,
  };
  return `(${SCRIPT})(${JSON.stringify(given).replaceAll('<', '\\u003c')})`;
}

// seam: preload-script
const SCRIPT = `function(g){try{
var w=window,d=document,s=localStorage;
if(w.kokomadePreload)return;
var asked=w.kokomadePreload={},k=s.getItem(g.hint);
if(k===null){
if(g.stored.every(function(n){return(s.getItem(n)||'').indexOf(g.show)<0}))d.documentElement.dataset.${NEW}='';
return}
if(k!=='${PREMISE}'&&!${EPISODE_KEY}.test(k))return;
var at=g.folder+k,ask=function(f,first){return asked[at+f]=Promise.resolve(first).then(function(){if(w.kokomadePreload===asked)return fetch(at+f,{cache:'no-store'})}).then(function(r){return r&&r.ok?r:undefined}).catch(function(){})};
var h=/^(\\S+) (\\d{1,16})$/.exec(s.getItem(g.screenHint)||'');
var fits=h&&h[1]===k&&Date.now()<+h[2]&&location.pathname.replace(/\\/$/,'')===g.page&&!location.search;
if(fits)w.kokomadeFirstScreen=k;
var put=function(t){
var e=d.getElementById(g.element);if(e&&w.kokomadeFirstScreen===k)e.innerHTML=t;return e};
var no=function(){};
Promise.all(w.caches&&(navigator.serviceWorker||0).controller?[caches.has(g.cache).catch(no),fits&&caches.match(at+g.screen,{cacheName:g.cache}).catch(no)]:[]).then(function(y){
var screen=y[1]||fits&&ask(g.screen);
var text=Promise.resolve(screen).then(function(r){return r&&r.text()}).catch(no);
ask('/as-of.json');
if(!y[0])ask('/so-far.json',text);
return text}).then(function(t){
if(!t||put(t)||d.readyState!=='loading')return;
var o=new MutationObserver(function(){if(put(t))o.disconnect()});
o.observe(d,{childList:true,subtree:true})}).catch(function(){})
}catch(e){}}`.replaceAll('\n', '');
