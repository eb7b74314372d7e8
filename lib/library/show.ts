import path from 'node:path';
import { compareKeys, isKey, type Key, keyOf, PREMISE, partsOf } from '@/lib/guide/keys';
import { type EntryFile, entrySchema } from '@/lib/guide/schema/entry';
import {
  languagesSchema,
  RESERVED_SLUGS,
  type ShowFile,
  SLUG,
  showSchema,
} from '@/lib/guide/schema/show';
import type { Folder } from './files';
import type { Finding } from './finding';
import { parseParts } from './parse';
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

/** What was read of a folder: the show as far as it can be told, each file's places, and what is wrong in form. */
export interface Reading {
  show: Show;
  /** Without the entries of which a list lost an item that was wrong in form. */
  sources: { show: Source; entries: ReadonlyMap<Key, Source> };
  findings: readonly Finding[];
}

/** The *form* checks: YAML, keys, types, languages. Undefined when not even the languages can be told. */
export function readShow(folder: Folder): Reading | { show: undefined; findings: Finding[] } {
  const at = (name: string) => path.join(folder.path, name);
  const findings = [...folder.findings, ...slugFindings(folder)];
  const source = parseYaml(at('show.yaml'), folder.files.get('show.yaml') ?? '');
  const languages = languagesSchema.safeParse(Reflect.get(Object(source.value), 'languages'));
  if (!languages.success) {
    const wrong = source.findings.length
      ? source.findings
      : parseParts(source, showSchema(['en']), { title: '-', languages: ['en'] }).findings;
    const yamlOnly = [...entryTexts(folder)].flatMap(
      ([key, text]) => parseYaml(at(`${key}.yaml`), text).findings,
    );
    return { show: undefined, findings: [...findings, ...wrong, ...yamlOnly] };
  }

  const show = parseParts(source, showSchema(languages.data), {
    title: '-',
    languages: languages.data,
  });
  const schema = entrySchema(languages.data);
  const sources = new Map<Key, Source>();
  const entries: Entry[] = [];
  findings.push(...show.findings, ...keyFindings(folder));
  for (const [key, text] of entryTexts(folder)) {
    const entrySource = parseYaml(at(`${key}.yaml`), text);
    const entry = parseParts(entrySource, schema, {});
    if (!entry.shifted) sources.set(key, entrySource);
    entries.push({ key, file: entry.value });
    findings.push(...entry.findings, ...titleFindings(key, entry.value, entrySource));
  }
  return {
    show: { slug: folder.slug, file: show.value, entries },
    sources: { show: source, entries: sources },
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
  const wrong = !SLUG.test(slug)
    ? `"${slug}" is not a slug, expected lower-case letters, digits and hyphens`
    : RESERVED_SLUGS.includes(slug)
      ? `"${slug}" is an address of the app, expected another slug`
      : undefined;
  return wrong ? [{ file: place, line: 1, column: 1, rule: 'form', message: wrong }] : [];
}

/** Seasons and episodes count from 1 without gaps; a special needs its episode; the premise is there. */
function keyFindings(folder: Folder): Finding[] {
  const keys = entryTexts(folder).map(([key]) => key);
  const has = new Set(keys);
  const missing = (file: string, expected: Key): Finding => ({
    file: path.join(folder.path, file),
    line: 1,
    column: 1,
    rule: 'form',
    message: `a gap before this key, expected ${expected}.yaml`,
  });
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
    return before && !has.has(keyOf(before)) ? [missing(`${key}.yaml`, keyOf(before))] : [];
  });
  if (has.has(PREMISE)) return findings;
  const message = 'no premise.yaml, expected one, which may be empty';
  const file = path.join(folder.path, 'show.yaml');
  return [{ file, line: 1, column: 1, rule: 'form', message }, ...findings];
}

function titleFindings(key: Key, entry: EntryFile, source: Source): Finding[] {
  if (source.findings.length > 0) return [];
  const named = Reflect.has(Object(source.value), 'title');
  if (key === PREMISE && entry.title) {
    return [source.finding(['title'], 'form', 'the premise has no title, expected none')];
  }
  return key === PREMISE || named
    ? []
    : [source.finding([], 'form', 'no title, expected one for each episode')];
}
