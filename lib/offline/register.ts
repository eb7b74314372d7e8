import { WORKER } from '@/lib/addresses/app-files.mjs';

/**
 * Asks the browser for the worker once the page has loaded. Where there is none (by plain http from
 * another device, in some private windows) or it is refused, there is no app without a network, and
 * nothing else is lost.
 */
export function registerWorker(): void {
  // By its name: of what its types promise, a bundler takes for granted that it is there.
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  const register = async () => {
    try {
      await navigator.serviceWorker.register(WORKER);
    } catch {
      // As above.
    }
  };
  if (document.readyState === 'complete') void register();
  else window.addEventListener('load', register);
}
