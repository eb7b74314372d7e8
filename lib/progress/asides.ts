import { AWAY, FORMER, freeName } from './storage';

export interface Aside {
  kind: 'unreadable' | 'former';
  /** Its name on the device. */
  name: string;
  /** When it was set aside, in milliseconds since 1970. */
  at: number;
  text: string;
}

const PREFIXES = { unreadable: AWAY, former: FORMER } as const;
const KINDS = Object.keys(PREFIXES) as (keyof typeof PREFIXES)[];

/**
 * All that the device keeps beside what is in use, each under the time at which it was set aside: what
 * could not be read, and what was there before a file was brought in. The latest first; throws where the
 * device does not let read.
 */
export function asides(): Aside[] {
  return Object.entries(localStorage)
    .flatMap(([name, text]) =>
      KINDS.flatMap((kind) =>
        name.startsWith(PREFIXES[kind])
          ? { kind, name, at: Number(name.slice(PREFIXES[kind].length)), text: String(text) }
          : [],
      ),
    )
    .sort((a, b) => b.at - a.at);
}

/** The last few are enough. */
const MOST_FORMER = 3;

/** Keeps what was here before a file came. Returns false where there is no room for it. */
export function keepFormer(text: string): boolean {
  try {
    localStorage.setItem(freeName(FORMER), text);
    const former = asides().filter(({ kind }) => kind === 'former');
    for (const { name } of former.slice(MOST_FORMER)) localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}
