export const DEPTHS = ['fold', 'build', 'server', 'visit', 'back', 'keys'] as const;

/**
 * Faults of every kind that would let something later through, each to be planted in a copy of the
 * repository and caught at the depth that is named: by the laws on generated guides, by the builds of
 * two worlds, by what a server answers in both, by a visit to both, by coming back from further on in
 * both, or by a visit to a world with other keys.
 */
export interface Mutant {
  name: string;
  depth: (typeof DEPTHS)[number];
  changes: readonly Change[];
}

/** Words of a file and what stands in their place; a file without `find` is written anew. */
export interface Change {
  file: string;
  find?: string;
  put: string;
}

/** A file's text with a change in it. Throws where the words that it changes are not there. */
export function changed(text: string, { file, find, put }: Change): string {
  if (find === undefined) return put;
  if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
  return text.replace(find, () => put);
}

const DOOR = 'lib/library/serve/door.ts';
const LAYOUT = 'app/[locale]/[show]/layout.tsx';
const FOLD = 'lib/guide/fold.ts';
const MAP = 'lib/guide/map/map.ts';
const CARD = 'const keys = entries.map(({ key }) => key);';
const CARD_ALSO = 'return { slug, title, languages, also, unit,';
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

/** A guide at a key that carries something of the whole log. */
const inGuide = (words: string): Change[] => [
  {
    file: FOLD,
    find: 'return log.filter((facts) => isWithin(facts.key, key)).reduce(applyEntry, EMPTY_GUIDE);',
    put: `const guide = log.filter((facts) => isWithin(facts.key, key)).reduce(applyEntry, EMPTY_GUIDE);
  return { ...guide, ${words} };`,
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
        find: CARD_ALSO,
        put: 'return { slug, title, languages, also: entries.flatMap((one) => one.file.title ?? []), unit,',
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
        find: CARD_ALSO,
        put: 'return { slug, title, languages, also: entries.flatMap((one) => one.file.so_far ?? []).slice(-1), unit,',
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
        find: CARD_ALSO,
        put: 'return { slug, title, languages, also: entries.flatMap((one) => Object.values(one.file.people).flatMap(({ name }) => name ?? [])), unit,',
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
    depth: 'build',
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
    depth: 'build',
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
        put: "import { dates } from '@/lib/library/serve/door';\nexport const dynamic = 'force-static';\nexport default async function sitemap() {\n  return (await dates()).map((date) => ({ url: `http://localhost/${date}` }));\n}\n",
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
    name: 'the version of the end in what a guide is made of',
    depth: 'build',
    changes: [
      {
        file: DOOR,
        find: 'return { key, versions };',
        put: 'const all = await logUpTo(slug, language, "s99999e99999");\n  return { key, versions, end: all?.at(-1)?.version };',
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
    name: 'a header that counts later scenes',
    depth: 'server',
    changes: [
      {
        file: 'next.config.ts',
        find: "source: '/:path*', headers: listOf(HEADERS)",
        put: "source: '/:path*', headers: listOf({ ...HEADERS, 'X-Scenes': String(scenes()) })",
      },
      {
        file: 'next.config.ts',
        find: 'function listOf(',
        put: `function scenes() {
  const { readdirSync, readFileSync } = process.getBuiltinModule('node:fs');
  const files = readdirSync('data', { recursive: true }).map(String);
  const texts = files.filter((one) => one.endsWith('.yaml')).map((one) => readFileSync(\`data/\${one}\`, 'utf8'));
  return texts.join('').split('heading:').length;
}

function listOf(`,
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
    name: 'the horizon is the last key wherever somebody is',
    depth: 'visit',
    changes: [
      {
        file: 'lib/progress/horizon.ts',
        find: 'open.key : position;',
        put: "open.key : 's01e08';",
      },
    ],
  },
  {
    name: 'a map layout that looks ahead',
    depth: 'fold',
    changes: [
      { file: MAP, find: 'applyEntry, type Log', put: 'applyEntry, guideAt, type Log' },
      {
        file: MAP,
        find: 'newcomers, endsOnMap(guide));',
        put: "newcomers, endsOnMap(guideAt(log, log.at(-1)?.key ?? '')));",
      },
    ],
  },
  {
    name: 'a map that has places for those to come',
    depth: 'fold',
    changes: [
      {
        file: MAP,
        find: 'points: idsOnMap(guide).flatMap((id) => {',
        put: 'points: [...places.keys()].flatMap((id) => {',
      },
      {
        file: MAP,
        find: 'if (!place || !owner) return [];',
        put: 'if (!place) return [];\n      if (!owner) return [{ id: "", ...place, isPerson: true, isNew: false }];',
      },
    ],
  },
  {
    name: 'a search index over later recaps',
    depth: 'fold',
    changes: [
      {
        file: 'lib/guide/search.ts',
        find: 'recaps.filter(({ key }) => isWithin(key, guide.key))',
        put: 'recaps',
      },
    ],
  },
  {
    name: 'the story so far is one entry too far',
    depth: 'fold',
    changes: inGuide('soFar: log[guide.episodes.length]?.soFar ?? guide.soFar'),
  },
  {
    name: 'each question knows how many there will be',
    depth: 'fold',
    changes: inGuide(
      'threads: new Map([...guide.threads].map(([id, one]) => [id, { ...one, of: log.flatMap(({ threads }) => threads).length }]))',
    ),
  },
  {
    name: 'a secret tells who will learn of it',
    depth: 'fold',
    changes: inGuide(
      'secrets: new Map([...guide.secrets].map(([id, one]) => [id, { ...one, until: log.findLast(({ secrets }) => secrets.some((other) => other.id === id))?.key }]))',
    ),
  },
  {
    name: 'a count of later questions at the premise',
    depth: 'build',
    changes: inFacts(
      '{ ...facts, runtime: whole.flatMap(({ file }) => Object.keys(file.threads)).length }',
    ),
  },
  {
    name: 'a search that fetches what is later',
    depth: 'visit',
    changes: [
      {
        file: 'components/search/answers.tsx',
        find: "import { type Found, finderOf } from '@/lib/guide/search';",
        put: "import { useLog } from '@/lib/entries/use-log';\nimport { guideAt } from '@/lib/guide/fold';\nimport { type Found, finderOf } from '@/lib/guide/search';",
      },
      {
        file: 'components/search/answers.tsx',
        find: "import { useShow } from '../show/show-context';",
        put: "import { useKeys, useShow } from '../show/show-context';",
      },
      {
        file: 'components/search/answers.tsx',
        find: 'const { guide } = useGuide();',
        put: "const held = useGuide();\n  const every = useKeys();\n  const { log, whole } = useLog({ show: slug, language }, every, every.at(-1) ?? '');\n  const guide = whole ? guideAt(log, every.at(-1) ?? '') : held.guide;",
      },
    ],
  },
  {
    name: 'the story so far reads one entry too many',
    depth: 'visit',
    changes: [
      {
        file: 'components/home/previously.tsx',
        find: "import { useShow } from './show-context';",
        put: "import { useLog } from '@/lib/entries/use-log';\nimport { guideAt } from '@/lib/guide/fold';\nimport { useKeys, useShow } from './show-context';",
      },
      {
        file: 'components/home/previously.tsx',
        find: '  const { guide, horizon } = useGuide();\n  const { language } = useShow();',
        put: '  const { guide: held, horizon } = useGuide();\n  const { slug, language } = useShow();\n  const every = useKeys();\n  const next = every[held.episodes.length] ?? horizon;\n  const { log, whole } = useLog({ show: slug, language }, every, next);\n  const guide = whole ? guideAt(log, next) : held;',
      },
    ],
  },
  {
    name: 'a hovered link fetches the last entry',
    depth: 'visit',
    changes: [
      {
        file: 'components/ui/app-link.tsx',
        find: 'prefetch={false}',
        put: 'prefetch={false}\n      onMouseEnter={() => void fetch(`/guides/guide/${location.pathname.split("/")[3]}/ja/s01e08/facts.json`)}',
      },
    ],
  },
  {
    name: 'the main button fetches the next entry when it is pointed at',
    depth: 'visit',
    changes: [
      {
        file: 'components/position/position-control.tsx',
        find: '<Button look="main"',
        put: '<Button look="main" onPointerEnter={() => void fetch(`/guides/guide/${location.pathname.split("/")[3]}/ja/${next}/facts.json`)}',
      },
    ],
  },
  {
    name: 'what was looked at ahead is kept in a cache',
    depth: 'back',
    changes: [
      {
        file: 'lib/entries/files.ts',
        find: 'const body: File = await response.json();',
        put: "if (typeof caches !== 'undefined') await (await caches.open('read')).put(address, response.clone());\n  const body: File = await response.json();",
      },
    ],
  },
  {
    name: 'the furthest guide that was read stays on the page',
    depth: 'back',
    changes: [
      {
        file: 'components/reading/guide-gate.tsx',
        find: '/** Lets through the guide',
        put: "let furthest: ReturnType<typeof useLog>['log'] = [];\n\n/** Lets through the guide",
      },
      {
        file: 'components/reading/guide-gate.tsx',
        find: 'const held = log.at(-1)?.key;',
        put: 'if (log.length > furthest.length) furthest = log;\n  const held = furthest.at(-1)?.key;',
      },
      {
        file: 'components/reading/guide-gate.tsx',
        find: '{ log, guide: guideAt(log, held), horizon: held }',
        put: '{ log: furthest, guide: guideAt(furthest, held), horizon: held }',
      },
    ],
  },
  {
    name: 'a scrubber over all keys',
    depth: 'keys',
    changes: [
      {
        file: 'components/relationships/look-back.tsx',
        find: "import { useEntryNames } from '../position/entry-names';",
        put: "import { useEntryNames } from '../position/entry-names';\nimport { useKeys } from '../show/show-context';",
      },
      {
        file: 'components/relationships/look-back.tsx',
        find: 'const field = useId();',
        put: 'const field = useId();\n  const every = useKeys();',
      },
      {
        file: 'components/relationships/look-back.tsx',
        find: 'max={keys.length - 1}',
        put: 'max={every.length - 1}',
      },
    ],
  },
  {
    name: 'presence out of all episodes there are',
    depth: 'keys',
    changes: [
      {
        file: 'components/person/presence-row.tsx',
        find: "import { useGuide } from '../show/guide-context';",
        put: "import { useGuide } from '../show/guide-context';\nimport { useKeys } from '../show/show-context';",
      },
      {
        file: 'components/person/presence-row.tsx',
        find: 'const episodes = presenceOf(guide, person);',
        put: 'const every = useKeys();\n  const episodes = presenceOf(guide, person);',
      },
      {
        file: 'components/person/presence-row.tsx',
        find: 'const of = episodes.length;',
        put: 'const of = every.length - 1;',
      },
    ],
  },
  {
    name: 'a map as large as the season',
    depth: 'keys',
    changes: [
      {
        file: 'components/relationships/relationship-map.tsx',
        find: "import { Button } from '../ui/button';",
        put: "import { useKeys } from '../show/show-context';\nimport { Button } from '../ui/button';",
      },
      {
        file: 'components/relationships/relationship-map.tsx',
        find: 'const places = useMemo(',
        put: 'const every = useKeys();\n  const places = useMemo(',
      },
      {
        file: 'components/relationships/relationship-map.tsx',
        find: '${frame.width} ${frame.height}`}',
        put: '${frame.width + every.length} ${frame.height + every.length}`}',
      },
    ],
  },
];

/** Copies without a fault, one for each depth: a test that fails there, too, finds nothing. */
export const CONTROLS: readonly Mutant[] = DEPTHS.map((depth) => ({
  name: `nothing, at the depth of the ${depth}`,
  depth,
  changes: [],
}));

/** The fault, or the control, that this process is to try; throws where it has a name that none has. */
export function mutantToTry(): Mutant | undefined {
  const wanted = process.env.KOKOMADE_MUTANT;
  if (!wanted) return undefined;
  const mutant = [...MUTANTS, ...CONTROLS].find(({ name }) => name === wanted);
  if (!mutant) throw new Error(`There is no fault called ${wanted}`);
  return mutant;
}
