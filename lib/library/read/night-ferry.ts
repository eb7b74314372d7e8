import type { Folder } from './folder';

/** The guide of unit tests: what is given, with a `show.yaml` and an empty premise where they are not. */
export function nightFerry(files: Readonly<Record<string, string>>): Folder {
  const all = { 'show.yaml': SHOW, 'premise.yaml': '', ...files };
  return { slug: 'night-ferry', path: '', files: new Map(Object.entries(all)), findings: [] };
}

const SHOW = 'title: The Night Ferry\nlanguages: [en]\n';
