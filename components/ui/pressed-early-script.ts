/** Only those that are seen are counted, here as by `pressAgain`. */
const SEEN = 'function(b){return b.getClientRects().length}';

/** What a button says, but for pictures: what one shows of who is watching is known later. */
const WORDS =
  "function(b){return Array.from(b.childNodes).map(function(n){return n.getAttribute&&n.getAttribute('aria-hidden')?'':n.textContent}).join('')}";

/**
 * A script of every page that remembers the last button that was pressed before the app could hear it: one
 * of the page's own, or one at its head that opens something.
 */
export const PRESSED_EARLY = `addEventListener('click',function(e){var t=e.target,b=t.closest&&t.closest('main button,header button[aria-haspopup]');if(!b)return;var p=b.closest('main')?'main':'header';if((window.kokomadeAwake||[]).indexOf(p)<0)window.kokomadePressed={in:p,at:Array.from(document.querySelectorAll(p+' button')).filter(${SEEN}).indexOf(b),words:(${WORDS})(b)}},true)`;
