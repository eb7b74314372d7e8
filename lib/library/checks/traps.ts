import { isWithin } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { idOfBond } from '@/lib/guide/schema/serving';
import { textsOfEntry, textsOfShow } from '@/lib/guide/schema/texts';
import { type TrapsFile, trapsSchema } from '@/lib/guide/schema/traps';
import type { Finding } from '../read/finding';
import { type Folder, placeIn, TRAPS } from '../read/folder';
import { type Parsed, parseParts } from '../read/parse';
import type { Reading } from '../read/show';
import { type Path, parseYaml } from '../read/yaml';
import { newIds } from './new-ids';

/** The traps that the authors of a guide have listed; undefined where they list none. */
export function readTraps(folder: Folder): Parsed<TrapsFile> | undefined {
  const text = folder.files.get(TRAPS);
  if (text === undefined) return undefined;
  return parseParts(parseYaml(placeIn(folder, TRAPS), text), trapsSchema, {});
}

/**
 * The *trap* check: what `never` looks for, in `show.yaml` and the entries up to `until`, and what is
 * wrong in `traps.yaml` itself. Its patterns are as slow as their author makes them.
 */
export function checkTraps({ show, files }: Reading, traps: Parsed<TrapsFile>): Finding[] {
  const isWhole = [files.show, ...files.entries.values()].every(({ lost }) => lost.length === 0);
  const entries = show.entries.map(({ key, file }) => ({
    key,
    file: files.entries.get(key),
    said: [...textsOfEntry(file), ...saidInIds(file)],
  }));
  const ofShow = { file: files.show, said: textsOfShow(show.file) };
  const findings = traps.value.traps.flatMap(({ id, until, never, then }, index) => {
    const wrong = (field: string, message: string) =>
      traps.finding(['traps', index, field], 'form', message);
    if (!files.entries.has(until)) {
      return [wrong('until', `no ${until}.yaml here, expected the key of an entry`)];
    }
    const early = [ofShow, ...entries.filter(({ key }) => isWithin(key, until))];
    const later = entries.filter(({ key }) => !isWithin(key, until));
    const isTold = !then || later.some(({ said }) => said.some(({ text }) => then.test(text)));
    return [
      ...early.flatMap(({ file, said }) =>
        said.flatMap((one) => never.flatMap((pattern) => inSaid(one, pattern, id, file))),
      ),
      ...(isWhole && !isTold
        ? [
            wrong(
              'then',
              `nothing after ${until} matches, expected what is told there, or no "then"`,
            ),
          ]
        : []),
    ];
  });
  return [...traps.findings, ...findings];
}

/** A text of a file in one language, or something that it says by ids. */
interface Said {
  path: Path;
  language?: string;
  text: string;
}

/** Each id that an entry makes known, its bonds, who comes to know a secret, who turns out to be whom. */
function saidInIds(entry: EntryFile): Said[] {
  const { people, bonds, secrets } = entry;
  return [
    ...newIds(entry).map(({ id, path }) => ({ path, text: id })),
    ...bonds.map((bond, index) => ({
      path: ['bonds', index],
      text: `${idOfBond(bond)}: ${(bond.kind ?? []).join(', ')}`,
    })),
    ...Object.entries(secrets).flatMap(([id, { kept_by = [], learned_by }]) =>
      [...kept_by, ...learned_by].map((by) => ({ path: ['secrets', id], text: `${id}: ${by}` })),
    ),
    ...Object.entries(people).flatMap(([id, { revealed_as: survivor }]) =>
      survivor ? [{ path: ['people', id, 'revealed_as'], text: `${id} = ${survivor}` }] : [],
    ),
  ];
}

function inSaid(
  { path, text, language }: Said,
  pattern: RegExp,
  id: string,
  file: Parsed<unknown> | undefined,
): Finding[] {
  const found = pattern.exec(text);
  if (!found || !file) return [];
  const what = `falls into the trap ${id}, expected no word of it here`;
  if (language === undefined) return [file.finding(path, 'trap', `${text} ${what}`, 'key')];
  const words = found[0].replace(/\s/g, ' ');
  const spot = { words, start: found.index };
  return [file.finding(path, 'trap', `"${words}" ${what}`, spot)];
}
