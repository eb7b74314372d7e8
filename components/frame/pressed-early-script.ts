/** What `pressAgain` presses. */
const BUTTONS =
  "Array.from(document.querySelectorAll('main button')).filter(function(b){return b.getClientRects().length})";

/** A script that remembers the last button that was pressed before the app could hear it. */
export const PRESSED_EARLY = `addEventListener('click',function(e){var w=window,b=e.target.closest&&e.target.closest('main button');if(b&&w.kokomadePressed!=='awake')w.kokomadePressed={at:${BUTTONS}.indexOf(b),words:b.textContent}},true)`;
