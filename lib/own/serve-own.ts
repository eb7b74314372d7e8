import { type Key, keysWithin } from '@/lib/guide/keys';
import type { Language } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { factsOf, recapOf } from '@/lib/guide/schema/serving';
import type { AsOf, ServedFacts, ServedRecap } from '@/lib/guide/served';
import { BLANK_ENTRY, type OwnEntry } from './own-guide';
import { ownEntries, ownHead } from './own-store';

/**
 * What the server would serve of a guide, out of what lies on the device: by the same code, and of the
 * entries up to a horizon alone, which are all that is read.
 */
interface Asked {
  show: string;
  language: Language;
  horizon: Key;
}

export async function asOfOwn({ show, horizon }: Asked): Promise<AsOf> {
  const { keys, entries } = await upTo(show, horizon);
  return { key: horizon, versions: keys.map((key) => [key, saidBy(entries.get(key))]) };
}

export async function factsOfOwn(
  { show, language, horizon }: Asked,
  missing: readonly Key[],
): Promise<ServedFacts[]> {
  const { keys, languages, entries } = await upTo(show, horizon, missing);
  return keys.map((key) => {
    const version = saidBy(entries.get(key));
    const file = inAll(entries.get(key)?.file ?? BLANK_ENTRY, languages);
    return { ...factsOf(key, file, language), version, recapVersion: version };
  });
}

/** Throws where the guide has no such entry within the horizon. */
export async function recapOfOwn(
  { show, language, horizon }: Asked,
  key: Key,
): Promise<ServedRecap> {
  const { keys, languages, entries } = await upTo(show, horizon, [key]);
  if (!keys.includes(key)) throw new Error(`${key} is not in ${show} up to ${horizon}`);
  const file = inAll(entries.get(key)?.file ?? BLANK_ENTRY, languages);
  return { ...recapOf(key, file, language), version: saidBy(entries.get(key)) };
}

async function upTo(show: string, horizon: Key, wanted?: readonly Key[]) {
  const head = await ownHead(show);
  if (!head) throw new Error(`${show} is not on this device`);
  const within = keysWithin(head.keys, horizon);
  const keys = wanted ? within.filter((key) => wanted.includes(key)) : within;
  const entries = await ownEntries(show, keys);
  return {
    keys,
    languages: head.file.languages,
    entries: new Map(entries.map((entry) => [entry.key, entry])),
  };
}

const saidBy = (entry: OwnEntry | undefined) => entry?.version ?? 'blank';

/** The entry with each text in all languages: where one is still to be written, in one that is there. */
function inAll(file: EntryFile, languages: readonly Language[]): EntryFile {
  return languages.length === 1 ? file : (completed(file, languages) as EntryFile);
}

function completed(value: unknown, languages: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map((one) => completed(one, languages));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const isText = fields.every(
    ([name, text]) => languages.includes(name) && typeof text === 'string',
  );
  if (fields.length > 0 && isText) {
    const [[, instead] = []] = fields;
    return { ...Object.fromEntries(languages.map((tag) => [tag, instead])), ...value };
  }
  // How a name is read is said in the languages that need it.
  return Object.fromEntries(
    fields.map(([name, part]) => [name, name === 'reading' ? part : completed(part, languages)]),
  );
}
