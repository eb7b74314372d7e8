/**
 * Faults of every kind that would let something later through, each to be planted in a copy of the
 * repository and caught at the depth that is named: by the laws on generated guides, by the builds of
 * two worlds, or by a visit to both.
 */
export interface Mutant {
  name: string;
  depth: 'fold' | 'build' | 'own data' | 'visit';
  changes: readonly Change[];
}

/** Words of a file and what stands in their place; a file without `find` is written anew. */
export interface Change {
  file: string;
  find?: string;
  put: string;
}

const DOOR = 'lib/library/door.ts';
const LAYOUT = 'app/[locale]/[show]/layout.tsx';
const FOLD = 'lib/guide/fold.ts';
const CARD = 'const keys = entries.map(({ key }) => key);';
const CARD_TITLE = 'return { slug, title,';
const FACTS = 'return entry && servedFacts(entry, language);';

/** A card whose title carries something of the whole guide. */
const inTitle = (words: string): Change[] => [
  {
    file: DOOR,
    find: CARD_TITLE,
    put: `const told = ${words};
  return { slug, title: Object.fromEntries(Object.entries(title).map(([tag, text]) => [tag, text + told])),`,
  },
];

/** Facts of an entry that carry something of the whole guide. */
const inFacts = (words: string): Change[] => [
  {
    file: DOOR,
    find: FACTS,
    put: `const whole = (await loadShows()).get(slug)?.entries ?? [];
  if (!entry) return undefined;
  const facts = servedFacts(entry, language);
  return ${words};`,
  },
];

const metadata = (words: string): Change => ({
  file: LAYOUT,
  find: 'return title ? { title: `${title} · Kokomade` } : {};',
  put: `return title && card ? { title: \`\${title} · Kokomade\`, ${words} } : {};`,
});

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a count of people in a title',
    depth: 'build',
    changes: inTitle("' '.repeat(entries.flatMap((one) => Object.keys(one.file.people)).length)"),
  },
  {
    name: 'a count of scenes in a title',
    depth: 'build',
    changes: inTitle('` ${entries.flatMap((one) => one.file.scenes).length}`'),
  },
  {
    name: 'a total of bonds in a prop',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: CARD,
        put: 'const keys = entries.map(({ key }) => key);\n  keys.length += entries.flatMap((one) => one.file.bonds).length % 3;',
      },
    ],
  },
  {
    name: "the last episode's title in the description",
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: 'also, unit,',
        put: 'also: entries.flatMap((one) => one.file.title ?? []), unit,',
      },
      metadata('description: JSON.stringify(card.also)'),
    ],
  },
  {
    name: 'the end of the show in a preview card',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: 'also, unit,',
        put: 'also: entries.flatMap((one) => one.file.so_far ?? []).slice(-1), unit,',
      },
      metadata('openGraph: { title: JSON.stringify(card.also) }'),
    ],
  },
  {
    name: 'names of everybody as keywords',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: 'also, unit,',
        put: 'also: entries.flatMap((one) => Object.values(one.file.people).flatMap(({ name }) => name ?? [])), unit,',
      },
      metadata('keywords: card.also.flatMap((names) => Object.values(names))'),
    ],
  },
  {
    name: 'a colour that depends on how long the guide is',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: 'links, accent, keys };',
        put: "links, accent: `#${JSON.stringify(entries).length.toString(16).padStart(6, '0')}`, keys };",
      },
    ],
  },
  {
    name: 'a class name from a text of the guide',
    depth: 'own data',
    changes: [
      {
        file: 'app/globals.css',
        find: '@source "../components";',
        put: '@source "../components";\n@source "../data";',
      },
    ],
  },
  {
    name: 'a build id over the guides',
    depth: 'own data',
    changes: [
      {
        file: 'next.config.ts',
        find: 'generateBuildId: () => codeId()',
        put: "generateBuildId: async () => { const { readdirSync, readFileSync } = await import('node:fs'); const all = readdirSync('data', { recursive: true }).map(String).filter((one) => one.endsWith('.yaml')).map((one) => readFileSync(`data/${one}`, 'utf8')); return `b${all.join('').length}`; }",
      },
    ],
  },
  {
    name: 'a sitemap with the dates of all episodes',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: 'export async function showParams',
        put: "export async function dates() {\n  return [...(await loadShows()).values()].flatMap(({ entries }) => entries.map(({ file }) => file.aired ?? ''));\n}\n\nexport async function showParams",
      },
      {
        file: 'app/sitemap.ts',
        put: "import { dates } from '@/lib/library/door';\nexport const dynamic = 'force-static';\nexport default async function sitemap() {\n  return (await dates()).map((date) => ({ url: `http://localhost/${date}` }));\n}\n",
      },
    ],
  },
  {
    name: 'the whole guide at the premise',
    depth: 'build',
    changes: inFacts(
      'key === PREMISE ? { ...facts, people: whole.flatMap((one) => factsOf(key, one.file, language).people) } : facts',
    ),
  },
  {
    name: 'how many entries are to come',
    depth: 'build',
    changes: inFacts('{ ...facts, runtime: whole.flatMap((one) => one.file.scenes).length }'),
  },
  {
    name: "the next episode's title",
    depth: 'build',
    changes: inFacts(
      "{ ...facts, keywords: [...facts.keywords, whole[whole.indexOf(entry) + 1]?.file.title?.[language] ?? ''] }",
    ),
  },
  {
    name: 'an order by later importance',
    depth: 'build',
    changes: inFacts(
      '{ ...facts, people: facts.people.toSorted((a, b) => whole.filter((one) => one.file.people[b.id]).length - whole.filter((one) => one.file.people[a.id]).length || (whole.length % 2 ? 0 : 1)) }',
    ),
  },
  {
    name: 'whether somebody returns',
    depth: 'build',
    changes: inFacts(
      '{ ...facts, people: facts.people.map((one) => ({ ...one, returns: whole.slice(whole.indexOf(entry) + 1).some(({ file }) => JSON.stringify(file).includes(one.id)) })) }',
    ),
  },
  {
    name: 'a hash over the whole guide in each entry',
    depth: 'build',
    changes: inFacts('{ ...facts, version: JSON.stringify(whole).length }'),
  },
  {
    name: 'the log so far goes to the end',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: '.filter((entry) => isWithin(entry.key, key))\n    .map',
        put: '.map',
      },
    ],
  },
  {
    name: 'first words that are those of the end',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: 'screen: firstScreen(log, key)',
        put: 'screen: firstScreen((await logUpTo(slug, language, "s99999e99999")) ?? log, "s99999e99999")',
      },
      {
        file: DOOR,
        find: 'if (!show || !(await entryAt(slug, language, key))) return undefined;',
        put: 'if (!show) return undefined;',
      },
    ],
  },
  {
    name: 'only entries that say something have files',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: 'entries.map(({ key }) => ({ show: slug, language, key }))',
        put: 'entries.filter(({ file }) => file.runtime === undefined).map(({ key }) => ({ show: slug, language, key }))',
      },
    ],
  },
  {
    name: 'the time of the build in a page',
    depth: 'build',
    changes: [metadata('description: String(performance.timeOrigin)')],
  },
  {
    name: 'the last so_far for those without script',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: 'return factsFile(slug, language, PREMISE);',
        put: 'return factsFile(slug, language, (await loadShows()).get(slug)?.entries.at(-1)?.key ?? PREMISE);',
      },
    ],
  },
  {
    name: 'the fold goes to the end',
    depth: 'fold',
    changes: [
      {
        file: FOLD,
        find: 'log.filter((facts) => isWithin(facts.key, key)).reduce',
        put: 'log.reduce',
      },
    ],
  },
  {
    name: 'the horizon is one episode too far',
    depth: 'fold',
    changes: [
      {
        file: 'lib/guide/keys.ts',
        find: 'compareKeys(key, horizon) <= 0',
        put: 'compareKeys(key, horizon) <= 1',
      },
    ],
  },
  {
    name: 'a position that cannot be read means the end',
    depth: 'fold',
    changes: [
      {
        file: 'lib/guide/keys.ts',
        find: 'if (!isKey(value)) return PREMISE;',
        put: 'if (!isKey(value)) return keys.at(-1) ?? PREMISE;',
      },
    ],
  },
  {
    name: 'what changed is told from the whole log',
    depth: 'fold',
    changes: [
      {
        file: 'lib/guide/changes.ts',
        find: 'const now = guideAt(prefix, key);',
        put: 'const now = guideAt(log, log.at(-1)?.key ?? key);',
      },
    ],
  },
  {
    name: 'people are ordered by how often they will be seen',
    depth: 'fold',
    changes: [
      {
        file: FOLD,
        find: 'export function guideAt(log: Log, key: Key): Guide {',
        put: 'export function guideAt(log: Log, key: Key): Guide {\n  const count = (id: string) => log.filter((facts) => facts.present.includes(id)).length;\n  const guide = log.filter((facts) => isWithin(facts.key, key)).reduce(applyEntry, EMPTY_GUIDE);\n  if (log.length > 0) return { ...guide, people: new Map([...guide.people].sort(([a], [b]) => count(b) - count(a))) };',
      },
    ],
  },
  {
    name: 'going back keeps what was known',
    depth: 'fold',
    changes: [
      {
        file: FOLD,
        find: 'episodes: [...guide.episodes, episodeOf(facts)],',
        put: 'episodes: (guide.episodes as Episode[]).push(episodeOf(facts)) ? guide.episodes : [],',
      },
    ],
  },
  {
    name: 'all entries are asked for',
    depth: 'visit',
    changes: [
      {
        file: 'lib/entries/log-query.ts',
        find: 'const wanted = keysWithin(keys, horizon);',
        put: 'const wanted = keysWithin(keys, keys.at(-1) ?? horizon);',
      },
    ],
  },
  {
    name: 'the next entry is fetched beforehand',
    depth: 'visit',
    changes: [
      {
        file: 'lib/entries/log-query.ts',
        find: 'const wanted = keysWithin(keys, horizon);',
        put: 'const wanted = keys.slice(0, keysWithin(keys, horizon).length + 1);',
      },
    ],
  },
  {
    name: 'any recap is read that the address asks for',
    depth: 'visit',
    changes: [
      {
        file: 'components/recap/recap-page.tsx',
        find: 'const peeked = ',
        put: 'const peeked = true || ',
      },
    ],
  },
  {
    name: 'the gate takes the last key for the horizon',
    depth: 'visit',
    changes: [
      {
        file: 'components/show/show-frame.tsx',
        find: 'horizon={horizonOf(position, open)}',
        put: "horizon={'s99999e99999'}",
      },
    ],
  },
];
