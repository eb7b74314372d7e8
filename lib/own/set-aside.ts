import { ownDatabase, reportOwn } from './database';

/** Keeps what could not be read, once, for whoever can. Never throws. */
export async function setAside(found: object): Promise<void> {
  reportOwn('unreadable');
  try {
    const text = JSON.stringify(found);
    const work = (await ownDatabase()).transaction('aside', 'readwrite');
    const all = await work.store.getAll();
    if (!all.some((one) => JSON.stringify(one) === text)) await work.store.add(found);
    await work.done;
  } catch {
    // Then it lies where it lay.
  }
}
