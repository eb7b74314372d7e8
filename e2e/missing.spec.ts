import { expect, FLAGSHIP_SHOW as SHOW, settled, sooner, test } from './test';

/** What a browser lacks, or refuses, each before anything of a page runs. */
const LACKS: Record<string, () => void> = {
  'no worker': () => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  },
  'a worker that is undefined': () =>
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
  'a worker that is refused': () =>
    Object.assign(ServiceWorkerContainer.prototype, {
      register: () => Promise.reject(new DOMException('no', 'SecurityError')),
    }),
  'no caches': () => Object.defineProperty(window, 'caches', { value: undefined }),
  'caches that are forbidden': () => Object.defineProperty(window, 'caches', { get: forbid }),
  'caches that do not open': () =>
    Object.assign(CacheStorage.prototype, {
      open: () => Promise.reject(new DOMException('no', 'InvalidStateError')),
    }),
  'caches that never answer': () =>
    Object.assign(CacheStorage.prototype, {
      open: () => new Promise(() => {}),
      keys: () => new Promise(() => {}),
    }),
  'caches that take nothing': () =>
    Object.assign(Cache.prototype, {
      put: () => Promise.reject(new DOMException('no', 'QuotaExceededError')),
    }),
  'no databases': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'databases that are forbidden': () => Object.assign(IDBFactory.prototype, { open: forbid }),
  'no storage': () => Object.defineProperty(window, 'localStorage', { value: null }),
  'storage that is forbidden': () => Object.defineProperty(window, 'localStorage', { get: forbid }),
  'storage that is full': () => Object.assign(Storage.prototype, { setItem: forbid }),
  'no storage for a session': () =>
    Object.defineProperty(window, 'sessionStorage', { get: forbid }),
  'no locks': () => Object.defineProperty(navigator, 'locks', { value: undefined }),
  'nothing to ask about storage': () =>
    Object.defineProperty(navigator, 'storage', { value: undefined }),
  'no channels': () => Object.defineProperty(window, 'BroadcastChannel', { value: undefined }),
  'no time of rest': () =>
    void Object.assign(window, { requestIdleCallback: undefined, cancelIdleCallback: undefined }),
  'no navigation API': () => Object.defineProperty(window, 'navigation', { value: undefined }),
  'no parts of texts': () => void Object.assign(Intl, { Segmenter: undefined }),
  'nothing that sees sizes': () =>
    void Object.assign(window, { ResizeObserver: undefined, IntersectionObserver: undefined }),
  'no way to share or copy': () =>
    Object.defineProperties(navigator, {
      share: { value: undefined },
      clipboard: { value: undefined },
    }),
};

/** Runs in the page. */
function forbid(): never {
  throw new DOMException('no', 'SecurityError');
}

test.use({ serviceWorkers: 'allow' });

for (const [what, lack] of Object.entries(LACKS)) {
  test(`with ${what} the rooms open, and somebody is found`, async ({ page }) => {
    await page.addInitScript(`{ ${forbid}; (${lack})(); }`);
    await page.clock.install();
    for (const room of ['', '/relationships']) {
      await page.goto(`/en/${SHOW}${room}`);
      // Where nothing can be kept, each page asks anew.
      const asked = page.getByRole('button', { name: "I haven't started" });
      const there = page.getByRole('button', { name: /^(Up to|Not started.*Change)/ });
      await expect(asked.or(there).first()).toBeVisible();
      if ((await there.count()) === 0) await asked.click();
      await sooner(page, there.first());
      await settled(page);
    }
    await page.getByRole('button', { name: 'Who is that?' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('Hana');
    await expect(dialog.getByRole('option').first()).toContainText('Hana');
    await page.goto('/en');
    await expect(page.getByRole('link', { name: /Romantics Anonymous/ })).toBeVisible();
  });
}
