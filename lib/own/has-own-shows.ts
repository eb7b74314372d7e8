/** The name of the database of guides of one's own. */
export const OWN_DATABASE = 'kokomade:own';

/** Whether there may be anything at all, without making a database where there is none. */
export async function hasOwnShows(): Promise<boolean> {
  const all = await globalThis.indexedDB?.databases?.().catch(() => undefined);
  return all?.some(({ name }) => name === OWN_DATABASE) ?? Boolean(globalThis.indexedDB);
}
