import { endLookAhead } from './look-ahead';

/**
 * A page in the browser's back/forward cache hears nothing of other tabs, and comes back as it was
 * left. So it is not seen until `hydrate` has read the positions again, and a look ahead ends as it is
 * left. Returns how to stop.
 */
export function hideInBfcache(): () => void {
  const { style } = document.documentElement;
  const show = () => {
    style.visibility = '';
  };
  const onHide = ({ persisted }: PageTransitionEvent) => {
    if (persisted) style.visibility = 'hidden';
    endLookAhead();
  };
  // After the page has been drawn anew.
  const onShow = () => requestAnimationFrame(() => requestAnimationFrame(show));
  // Where a browser only announced that it would put the page away.
  const onVisible = () => document.visibilityState === 'visible' && setTimeout(show, 500);
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onVisible);
  };
}
