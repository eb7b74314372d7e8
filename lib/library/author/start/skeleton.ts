import { Scalar, stringify } from 'yaml';
import { type Key, PREMISE } from '@/lib/guide/keys';

/** What is known of an episode before anybody has written about it. */
export interface Bare {
  key: Key;
  title: string;
  aired?: string;
  runtime?: number;
}

export interface BareShow {
  title: string;
  /** The first language is the one the titles are in. */
  languages: readonly string[];
  network?: string;
  countries?: readonly string[];
  released?: string;
  ids?: Readonly<Record<string, string>>;
  episodes: readonly Bare[];
}

const SCHEMA = '../guide.schema.json';

/** The first line of a guide's file, by which editors complete and explain its fields. */
export function modeline(): string {
  return `# yaml-language-server: $schema=${SCHEMA}\n`;
}

/** The files of a guide that says nothing yet, by name. They pass the checks. */
export function skeletonOf({ episodes, ...show }: BareShow): Map<string, string> {
  const { languages } = show;
  return new Map([
    ['show.yaml', `${modeline()}${yaml(show)}`],
    [`${PREMISE}.yaml`, `${modeline()}${premiseHints(languages)}`],
    ...episodes.map((one): [string, string] => [`${one.key}.yaml`, entryText(one, languages)]),
  ]);
}

/** An episode's file with its title, and what it may hold in comments. */
export function entryText({ key: _key, ...facts }: Bare, languages: readonly string[], ids = '') {
  return `${modeline()}${yaml(facts)}${ids}${entryHints(languages)}`;
}

const yaml = (fields: object) =>
  stringify(Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value))));

const isNothing = (value: unknown) =>
  value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

function premiseHints(languages: readonly string[]): string {
  const { line, prose } = textsIn(languages);
  return hints('What was announced before the first episode, and nothing else.', {
    brief: prose('Two or three sentences.'),
    people: { 'an-id': { name: line('Somebody'), role: line('One line, true now') } },
  });
}

function entryHints(languages: readonly string[]): string {
  const { line, prose } = textsIn(languages);
  return hints('What this episode makes known, and nothing else. In doubt, one entry later.', {
    brief: prose('This episode in two or three sentences.'),
    so_far: prose('The whole story up to here in at most five sentences.'),
    scenes: [
      { heading: line('What is seen'), text: prose('What happens, in order.'), about: ['an-id'] },
    ],
    people: { 'an-id': { name: line('The name from here on'), role: line('One line, true now') } },
    threads: { 'another-id': { question: line('What this episode leaves open') } },
  });
}

function hints(what: string, fields: object): string {
  const lines = stringify(fields, { indentSeq: true }).trimEnd().split('\n');
  return [`${what} Uncomment what you use.`, ...lines].map((one) => `# ${one}\n`).join('');
}

/** A text as it has to be written: on its own where there is one language, else one for each. */
function textsIn(languages: readonly string[]) {
  const each = (one: () => Scalar) =>
    languages.length === 1 ? one() : Object.fromEntries(languages.map((tag) => [tag, one()]));
  const written = (words: string, type: Scalar.Type) =>
    each(() => Object.assign(new Scalar(words), { type }));
  return {
    line: (words: string) => written(words, 'PLAIN'),
    prose: (words: string) => written(words, 'BLOCK_FOLDED'),
  };
}
