import { stringify } from 'yaml';
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
  return new Map([
    ['show.yaml', `${modeline()}${yaml(show)}`],
    [`${PREMISE}.yaml`, `${modeline()}${PREMISE_HINTS}`],
    ...episodes.map((one): [string, string] => [`${one.key}.yaml`, entryText(one)]),
  ]);
}

/** An episode's file with its title, and what it may hold in comments. */
export function entryText({ key: _key, ...facts }: Bare, hints: string = ENTRY_HINTS): string {
  return `${modeline()}${yaml(facts)}${hints}`;
}

const yaml = (fields: object) =>
  stringify(Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value))));

const isNothing = (value: unknown) =>
  value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

const PREMISE_HINTS = `# What was announced before the first episode, and nothing else. Uncomment what you use.
# brief: >-
#   Two or three sentences.
# people:
#   an-id:
#     name: Somebody
#     role: One line, true now
`;

export const ENTRY_HINTS = `# What this episode makes known, and nothing else. In doubt, one entry later. Uncomment what you use.
# brief: >-
#   This episode in two or three sentences.
# so_far: >-
#   The whole story up to here in at most five sentences.
# scenes:
#   - heading: What is seen
#     text: >-
#       What happens, in order.
#     about: [an-id]
# people:
#   an-id:
#     name: The name from here on
#     role: One line, true now
`;
