import { STORAGE_KEY } from './stored';

/**
 * Texts that the device keeps beside the one in use, each under the time at which it was set aside: what
 * could not be read, and what was there before a file was brought in.
 */
export const ASIDE = {
  unreadable: `${STORAGE_KEY}:unreadable:`,
  former: `${STORAGE_KEY}:former:`,
} as const;

export interface Aside {
  kind: keyof typeof ASIDE;
  /** Its name on the device. */
  name: string;
  /** When it was set aside, in milliseconds since 1970. */
  at: number;
  text: string;
}

/** All that is set aside, the latest first. Throws where the device does not let read. */
export function asides(): Aside[] {
  return Object.entries(localStorage)
    .flatMap(([name, text]) =>
      KINDS.flatMap((kind) =>
        name.startsWith(ASIDE[kind])
          ? { kind, name, at: Number(name.slice(ASIDE[kind].length)), text: String(text) }
          : [],
      ),
    )
    .sort((a, b) => b.at - a.at);
}

const KINDS = Object.keys(ASIDE) as (keyof typeof ASIDE)[];

/** Sets a text aside, once, and returns its name; undefined where there is no room for it. */
export function setAside(kind: keyof typeof ASIDE, text: string): string | undefined {
  const ofKind = asides().filter((aside) => aside.kind === kind);
  const same = ofKind.find((aside) => aside.text === text);
  if (same) return same.name;
  // Several may be set aside at one time.
  const taken = new Set(ofKind.map(({ name }) => name));
  let at = Date.now();
  while (taken.has(ASIDE[kind] + at)) at += 1;
  try {
    localStorage.setItem(ASIDE[kind] + at, text);
    return ASIDE[kind] + at;
  } catch {
    return undefined;
  }
}

/** Forgets what was there before files were brought in, but for the last `left`. Returns whether there was more. */
export function dropFormer(left = 0): boolean {
  const former = asides()
    .filter(({ kind }) => kind === 'former')
    .slice(left);
  for (const { name } of former) localStorage.removeItem(name);
  return former.length > 0;
}
