import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { createStore } from 'zustand/vanilla';
import { OWN_DATABASE } from './has-own-shows';

/**
 * Where guides of one's own lie: in one database of the browser's. What is in it may be broken, or of a
 * version that was released after this code; what reads it takes nothing for granted.
 */
interface Stored extends DBSchema {
  shows: { key: string; value: unknown };
  entries: { key: [show: string, key: string]; value: unknown };
  /** What lies beside a guide for its authors, by file name, and is not shown. */
  beside: { key: string; value: unknown };
  /** What could not be read, as it was found, for whoever can. */
  aside: { key: number; value: unknown };
}
export type OwnDatabase = IDBPDatabase<Stored>;

/** Of the stores. Each step leads from the version before it, and is never changed again. */
const STEPS: readonly ((database: OwnDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('shows');
    database.createObjectStore('entries');
    database.createObjectStore('beside');
    database.createObjectStore('aside', { autoIncrement: true });
  },
];

/**
 * What the viewer should be told: that something could not be read and is set aside, that it belongs to a
 * newer version of the app, that there is no room for what was written last, or that the browser keeps
 * nothing at all.
 */
export type OwnTrouble = 'unreadable' | 'newer' | 'full' | 'closed';
export const ownTrouble = createStore<{ trouble?: OwnTrouble }>(() => ({}));

export function reportOwn(trouble: OwnTrouble | undefined): void {
  ownTrouble.setState({ trouble });
}

let opened: Promise<OwnDatabase> | undefined;

/** Throws where the browser keeps no database, or holds a newer one. */
export function ownDatabase(): Promise<OwnDatabase> {
  opened ??= open();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function open(): Promise<OwnDatabase> {
  const forget = () => {
    opened = undefined;
  };
  try {
    return await openDB<Stored>(OWN_DATABASE, STEPS.length, {
      upgrade(database, from) {
        for (const step of STEPS.slice(from)) step(database);
      },
      // A newer version of the app waits in another tab: this one gives way, and opens it no more.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        reportOwn('newer');
      },
      terminated: forget,
    });
  } catch (error) {
    reportOwn(error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'closed');
    throw error;
  }
}
