import { compareKeys, isKey, type Key, keyOf, PREMISE, partsOf } from '@/lib/guide/keys';
import { type EntryFile, entrySchema } from '@/lib/guide/schema/entry';
import { languagesOnlySchema, type ShowFile, SLUG, showSchema } from '@/lib/guide/schema/show';
import { RESERVED_SLUGS } from '@/lib/guide/slugs';
import type { Finding } from './finding';
import { type Folder, form, placeIn } from './folder';
import { type Parsed, parseParts } from './parse';
import { parseYaml, type Source } from './yaml';

/** A show's guide as its files have it, from the premise on, in viewing order. */
export interface Show {
  slug: string;
  file: ShowFile;
  entries: readonly Entry[];
}

export interface Entry {
  key: Key;
  file: EntryFile;
}

/** What was read of a folder: the show as far as it can be told, file by file, and what is wrong in form. */
export interface Reading {
  show: Show;
  files: { show: Parsed<ShowFile>; entries: ReadonlyMap<Key, Parsed<EntryFile>> };
  findings: readonly Finding[];
}

/** The *form* checks: YAML, keys, types, languages. Undefined when not even the languages can be told. */
export function readShow(folder: Folder): Reading | { show: undefined; findings: Finding[] } {
  const at = (name: string) => placeIn(folder, name);
  const findings = [...folder.findings, ...slugFindings(folder), ...keyFindings(folder)];
  const source = parseYaml(at('show.yaml'), folder.files.get('show.yaml') ?? '');
  const entrySources = entryTexts(folder).map(([key, text]): [Key, Source] => [
    key,
    parseYaml(at(`${key}.yaml`), text),
  ]);
  const languagesRead = parseParts(source, languagesOnlySchema, { languages: ['en'] });
  if (languagesRead.lost.length > 0) {
    const ofEntries = entrySources.flatMap(([, entry]) => entry.findings);
    return { show: undefined, findings: [...findings, ...languagesRead.findings, ...ofEntries] };
  }

  const { languages } = languagesRead.value;
  const show = parseParts(source, showSchema(languages), { title: '-', languages });
  findings.push(...show.findings);
  const schema = entrySchema(languages);
  const entries = new Map<Key, Parsed<EntryFile>>();
  for (const [key, entrySource] of entrySources) {
    const entry = parseParts(entrySource, schema, {});
    entries.set(key, entry);
    findings.push(...entry.findings, ...titleFindings(key, entrySource));
  }
  return {
    show: {
      slug: folder.slug,
      file: show.value,
      entries: [...entries].map(([key, { value }]) => ({ key, file: value })),
    },
    files: { show, entries },
    findings,
  };
}

function entryTexts(folder: Folder): [Key, string][] {
  return [...folder.files]
    .map(([name, text]): [Key, string] => [name.slice(0, -'.yaml'.length), text])
    .filter(([key]) => isKey(key))
    .sort(([a], [b]) => compareKeys(a, b));
}

function slugFindings({ slug, path: place }: Folder): Finding[] {
  const fault = slugFault(slug);
  return fault ? [form(place, fault)] : [];
}

/** What is wrong with a folder's name; undefined where a show may have it. */
export function slugFault(slug: string): string | undefined {
  if (!SLUG.test(slug)) {
    return `"${slug}" is not a slug, expected at most 100 lower-case letters, digits and hyphens`;
  }
  return RESERVED_SLUGS.includes(slug)
    ? `"${slug}" is an address of the app, expected another slug`
    : undefined;
}

/** Seasons and episodes count from 1 without gaps; a special needs its episode; the premise is there. */
function keyFindings(folder: Folder): Finding[] {
  const keys = entryTexts(folder).map(([key]) => key);
  const has = new Set(keys);
  const at = (name: string) => placeIn(folder, name);
  const findings = keys.flatMap((key) => {
    const parts = partsOf(key);
    if (!parts) return [];
    const { season, episode, letter } = parts;
    const before =
      letter !== ''
        ? { season, episode, letter: '' }
        : episode > 1
          ? { season, episode: episode - 1, letter: '' }
          : season > 1
            ? { season: season - 1, episode: 1, letter: '' }
            : undefined;
    if (!before || has.has(keyOf(before))) return [];
    const what = letter === '' ? 'a gap before this episode' : 'a special without its episode';
    return [form(at(`${key}.yaml`), `${what}, expected ${keyOf(before)}.yaml`)];
  });
  if (has.has(PREMISE)) return findings;
  return [form(at('show.yaml'), 'no premise.yaml, expected one, which may be empty'), ...findings];
}

function titleFindings(key: Key, source: Source): Finding[] {
  if (typeof source.value !== 'object' || Array.isArray(source.value)) return [];
  const isTitled = Reflect.has(Object(source.value), 'title');
  if (key === PREMISE && isTitled) {
    return [source.finding(['title'], 'form', 'a title in the premise, expected none', 'key')];
  }
  return key === PREMISE || isTitled
    ? []
    : [source.finding([], 'form', 'no "title", expected one, as each episode has')];
}
