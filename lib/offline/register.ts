import { WORKER } from '@/lib/addresses/app-files.mjs';

/** Asks the browser for the worker once the page has loaded. Returns how to stop. */
export function registerWorker(): () => void {
  if (process.env.NODE_ENV !== 'production' || !navigator.serviceWorker) return () => {};
  // Refused in some private windows: then there is no app without a network, and nothing else is lost.
  const register = () => void navigator.serviceWorker.register(WORKER).catch(() => {});
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
  return () => window.removeEventListener('load', register);
}
