import { BASE } from './places';
import type { Change } from './seams';

/** Where only the unit tests of a copy are run: those at these places. */
export const UNITS = {
  fold: ['lib/guide/laws', 'lib/guide/keys'],
  schema: ['lib/guide/schema', 'lib/library/checks/every-field'],
  kept: ['lib/entries'],
  published: ['lib/library/checks/published'],
} as const;

export const DEPTHS = [
  'fold',
  'schema',
  'kept',
  'published',
  'build',
  'server',
  'visit',
  'back',
  'keys',
] as const;

/**
 * Faults of every kind that would let something later through, each to be planted in a copy of the
 * repository and caught at the depth that is named: by the laws on generated guides, by the tests of
 * the schema, of what a device keeps or of what was published, by the builds of two worlds, by what a server answers in both,
 * by a visit to both, by coming back from further on in both, or by a visit to a world with other keys.
 */
export interface Mutant {
  name: string;
  depth: (typeof DEPTHS)[number];
  changes: readonly Change[];
}

/** A show's card that carries something of the whole guide; `it` is the card. */
const inCard = (value: string): Change => ({ seam: 'card', value });

const inTitle = (words: string): Change =>
  inCard(
    `{ ...it, title: Object.fromEntries(Object.entries(title).map(([tag, text]) => [tag, text + ${words}])) }`,
  );

/** Facts of an entry that carry something of the whole guide. */
const inFacts = (value: string): Change => ({
  seam: 'facts',
  value: `it && entry && ((whole: readonly Entry[]) => (${value}))((await loadShows()).get(slug)?.entries ?? [])`,
});

/** A guide at a key that carries something of the whole log. */
const inGuide = (words: string): Change => ({
  seam: 'guide-at',
  value: `{ ...it, ${words} }`,
});

const inMetadata = (words: string): Change => ({
  seam: 'metadata',
  value: `card ? { ...it, ${words} } : it`,
});

/** A configuration that knows the guides. */
const inConfig = (insert: string): Change => ({
  seam: 'config',
  insert,
  also: `import { readdirSync, readFileSync } from 'node:fs';
function guides() {
  const files = readdirSync('data', { recursive: true }).map(String);
  return files.filter((one) => one.endsWith('.yaml')).map((one) => readFileSync('data/' + one, 'utf8')).join('');
}`,
});

/** A component that reads the guide at another key than the gate's. */
const inGuideRead = (seam: string, key: string): Change => ({
  seam,
  value: `{ ...it, guide: useGuideFurther(it.guide, (every) => ${key}) }`,
  also: `function useGuideFurther(guide: ReturnType<typeof guideAt>, keyIn: (every: readonly string[]) => string) {
  const { slug, language } = useShow();
  const every = useKeys();
  const { log, whole } = useLog({ show: slug, language, horizon: keyIn(every) }, every);
  return whole ? guideAt(log, keyIn(every)) : guide;
}`,
  uses: ['useLog', 'guideAt', 'useKeys', 'useShow'],
});

/** A log that is asked for to another key, too, than the horizon. */
const inLog = (key: string): Change => ({
  seam: 'log',
  value: `(useQuery(logQuery(useQueryClient(), { ...guide, horizon: ${key} ?? guide.horizon }, keys)), it)`,
});

/** Fetches the facts of an entry of the show that one is in. */
const fetchOf = (key: string) =>
  `() => void fetch(['${BASE}/guide', location.pathname.split('/')[3], 'ja', ${key}, 'facts.json'].join('/'))`;

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a count of people in a title',
    depth: 'build',
    changes: [inTitle("' '.repeat(entries.flatMap((one) => Object.keys(one.file.people)).length)")],
  },
  {
    name: 'a count of scenes in a title',
    depth: 'build',
    changes: [inTitle('String(entries.flatMap((one) => one.file.scenes).length)')],
  },
  {
    name: 'a total of bonds in a prop',
    depth: 'build',
    changes: [
      inCard(
        "{ ...it, keys: [...keys, ...'?'.repeat(entries.flatMap((one) => one.file.bonds).length % 3)] }",
      ),
    ],
  },
  {
    name: "the last episode's title in the description",
    depth: 'build',
    changes: [
      inCard('{ ...it, also: entries.flatMap((one) => one.file.title ?? []) }'),
      inMetadata('description: JSON.stringify(card.also)'),
    ],
  },
  {
    name: 'the end of the show in a preview card',
    depth: 'build',
    changes: [
      inCard('{ ...it, also: entries.flatMap((one) => one.file.so_far ?? []).slice(-1) }'),
      inMetadata('openGraph: { title: JSON.stringify(card.also) }'),
    ],
  },
  {
    name: 'names of everybody as keywords',
    depth: 'build',
    changes: [
      inCard(
        '{ ...it, also: entries.flatMap((one) => Object.values(one.file.people).flatMap(({ name }) => name ?? [])) }',
      ),
      inMetadata('keywords: card.also.flatMap((names) => Object.values(names))'),
    ],
  },
  {
    name: 'a colour that depends on how long the guide is',
    depth: 'build',
    changes: [
      inCard(
        "{ ...it, accent: '#' + JSON.stringify(entries).length.toString(16).padStart(6, '0') }",
      ),
    ],
  },
  {
    name: 'a class name from a text of the guide',
    depth: 'build',
    changes: [{ file: 'app/globals.css', also: '@source "../data";' }],
  },
  {
    name: 'a build id over the guides',
    depth: 'build',
    changes: [inConfig("generateBuildId: () => 'b' + guides().length,")],
  },
  {
    name: 'a sitemap with the dates of all episodes',
    depth: 'build',
    changes: [
      {
        file: 'app/sitemap.ts',
        also: `export const dynamic = 'force-static';
export default async function sitemap() {
  const entries = [...(await loadShows()).values()].flatMap((show) => show.entries);
  return entries.map(({ file }) => ({ url: 'http://localhost/' + (file.aired ?? '') }));
}`,
        uses: ['loadShows'],
      },
    ],
  },
  {
    name: 'the whole guide at the premise',
    depth: 'build',
    changes: [
      inFacts(
        'key === PREMISE ? { ...it, people: whole.flatMap((one) => factsOf(key, one.file, language).people) } : it',
      ),
    ],
  },
  {
    name: 'how many entries are to come',
    depth: 'build',
    changes: [inFacts('{ ...it, runtime: whole.flatMap((one) => one.file.scenes).length }')],
  },
  {
    name: "the next episode's title",
    depth: 'build',
    changes: [
      inFacts(
        "{ ...it, keywords: [...it.keywords, whole[whole.indexOf(entry) + 1]?.file.title?.[language] ?? ''] }",
      ),
    ],
  },
  {
    name: 'an order by later importance',
    depth: 'build',
    changes: [
      inFacts(
        '{ ...it, people: it.people.toSorted((a, b) => whole.filter((one) => one.file.people[b.id]).length - whole.filter((one) => one.file.people[a.id]).length) }',
      ),
    ],
  },
  {
    name: 'whether somebody returns',
    depth: 'build',
    changes: [
      inFacts(
        '{ ...it, people: it.people.map((one) => ({ ...one, returns: whole.slice(whole.indexOf(entry) + 1).some(({ file }) => JSON.stringify(file).includes(one.id)) })) }',
      ),
    ],
  },
  {
    name: 'a hash over the whole guide in each entry',
    depth: 'build',
    changes: [inFacts('{ ...it, version: versionOf(whole) }')],
  },
  {
    name: 'a count of later questions at the premise',
    depth: 'build',
    changes: [
      inFacts('{ ...it, runtime: whole.flatMap(({ file }) => Object.keys(file.threads)).length }'),
    ],
  },
  {
    name: 'the log so far goes to the end',
    depth: 'build',
    changes: [
      {
        seam: 'log-up-to',
        value: 'show.entries.map((entry) => servedFacts(entry, language))',
      },
    ],
  },
  {
    name: 'the version of the end in what a guide is made of',
    depth: 'build',
    changes: [
      {
        seam: 'as-of',
        value: '{ ...it, end: versionOf((await loadShows()).get(slug)?.entries.at(-1)) }',
      },
    ],
  },
  {
    name: 'only entries that say something have files',
    depth: 'build',
    changes: [
      {
        seam: 'entry-params',
        value:
          'it.filter((one) => shows.find(({ slug }) => slug === one.show)?.entries.find(({ key }) => key === one.key)?.file.runtime === undefined)',
      },
    ],
  },
  {
    name: 'the time of the build in a page',
    depth: 'build',
    changes: [inMetadata('description: String(performance.timeOrigin)')],
  },
  {
    name: 'the last so_far for those without script',
    depth: 'build',
    changes: [
      {
        seam: 'premise',
        value:
          'factsFile(slug, language, (await loadShows()).get(slug)?.entries.at(-1)?.key ?? PREMISE)',
      },
    ],
  },
  {
    name: 'a header that counts later scenes',
    depth: 'server',
    changes: [
      inConfig(
        "headers: async () => [{ source: '/:path*', headers: listOf({ ...HEADERS, 'X-Scenes': String(guides().split('heading:').length) }) }],",
      ),
    ],
  },
  {
    name: 'a text field that the checks do not know',
    depth: 'schema',
    changes: [
      {
        seam: 'episode-fields',
        insert: "mood: matching(/\\S/, 'how the episode feels').optional(),",
      },
      inFacts('{ ...it, mood: entry.file.mood }'),
    ],
  },
  {
    name: 'a kept entry of another shape',
    depth: 'kept',
    changes: [
      {
        seam: 'kept-shape',
        value: 'readFrom(cache, factsAddress(guide, key, version), () => true)',
      },
    ],
  },
  {
    name: 'a renumbered guide that passes',
    depth: 'published',
    changes: [{ seam: 'published', value: 'true' }],
  },
  {
    name: 'the fold goes to the end',
    depth: 'fold',
    changes: [{ seam: 'guide-at', value: 'log.reduce(applyEntry, EMPTY_GUIDE)' }],
  },
  {
    name: 'the horizon is one episode too far',
    depth: 'fold',
    changes: [
      { seam: 'within', value: 'isKey(key) && isKey(horizon) && compareKeys(key, horizon) <= 1' },
    ],
  },
  {
    name: 'a position that cannot be read means the end',
    depth: 'fold',
    changes: [{ seam: 'unreadable', value: 'keys.at(-1) ?? it' }],
  },
  {
    name: 'a special that opens by itself',
    depth: 'fold',
    changes: [{ seam: 'open', value: 'isWithin(key, horizon)' }],
  },
  {
    name: 'what changed is told from the whole log',
    depth: 'fold',
    changes: [{ seam: 'changes', value: "guideAt(log, log.at(-1)?.key ?? '')" }],
  },
  {
    name: 'people are ordered by how often they will be seen',
    depth: 'fold',
    changes: [
      {
        seam: 'guide-at',
        value:
          '((count) => ({ ...it, people: new Map([...it.people].sort(([a], [b]) => count(b) - count(a))) }))((id: string) => log.filter((facts) => facts.present.includes(id)).length)',
      },
    ],
  },
  {
    name: 'going back keeps what was known',
    depth: 'fold',
    changes: [
      {
        seam: 'episodes',
        value:
          '[0].flatMap(() => ((draft.episodes as Episode[]).push(...it.slice(-1)), draft.episodes))',
      },
    ],
  },
  {
    name: 'the story so far is one entry too far',
    depth: 'fold',
    changes: [inGuide('soFar: log[it.episodes.length]?.soFar ?? it.soFar')],
  },
  {
    name: 'each question knows how many there will be',
    depth: 'fold',
    changes: [
      inGuide(
        'threads: new Map([...it.threads].map(([id, one]) => [id, { ...one, of: log.flatMap(({ threads }) => threads).length }]))',
      ),
    ],
  },
  {
    name: 'a secret tells who will learn of it',
    depth: 'fold',
    changes: [
      inGuide(
        'secrets: new Map([...it.secrets].map(([id, one]) => [id, { ...one, until: log.findLast(({ secrets }) => secrets.some((other) => other.id === id))?.key }]))',
      ),
    ],
  },
  {
    name: 'a map layout that looks ahead',
    depth: 'fold',
    changes: [
      {
        seam: 'map-places',
        value: "placesWith(places, newcomers, endsOnMap(guideAt(log, log.at(-1)?.key ?? '')))",
        uses: ['guideAt'],
      },
    ],
  },
  {
    name: 'a map that has places for those to come',
    depth: 'fold',
    changes: [
      {
        seam: 'map',
        value:
          "{ ...it, points: [...places].map(([id, place]) => it.points.find((one) => one.id === id) ?? { id: '', ...place, isPerson: true, isNew: false }) }",
      },
    ],
  },
  {
    name: 'no ribbon for who will turn out to be another',
    depth: 'fold',
    changes: [
      {
        seam: 'riders',
        value:
          "new Set([...it].filter((id) => guideAt(log, log.at(-1)?.key ?? '').people.has(id)))",
      },
    ],
  },
  {
    name: 'a search index over later recaps',
    depth: 'fold',
    changes: [{ seam: 'search', value: 'recaps' }],
  },
  {
    name: 'all entries are asked for',
    depth: 'visit',
    changes: [inLog('keys.at(-1)')],
  },
  {
    name: 'the next entry is fetched beforehand',
    depth: 'visit',
    changes: [inLog('keys[keys.indexOf(guide.horizon) + 1]')],
  },
  {
    name: 'any recap is read that the address asks for',
    depth: 'visit',
    changes: [{ seam: 'recap-shown', value: 'true' }],
  },
  {
    name: 'the horizon is the last key wherever somebody is',
    depth: 'visit',
    changes: [{ seam: 'horizon', value: "it === here ? 's01e08' : it" }],
  },
  {
    name: 'a search that fetches what is later',
    depth: 'visit',
    changes: [inGuideRead('search-guide', "every.at(-1) ?? ''")],
  },
  {
    name: 'the story so far reads one entry too many',
    depth: 'visit',
    changes: [inGuideRead('story-guide', 'every[it.guide.episodes.length] ?? it.guide.key')],
  },
  {
    name: 'a hovered link fetches the last entry',
    depth: 'visit',
    changes: [{ seam: 'link', insert: `onMouseEnter={${fetchOf("'s01e08'")}}` }],
  },
  {
    name: 'the main button fetches the next entry when it is pointed at',
    depth: 'visit',
    changes: [{ seam: 'next-button', insert: `onPointerEnter={${fetchOf('next')}}` }],
  },
  {
    name: 'an error page that tells more than the page did',
    depth: 'visit',
    changes: [
      {
        seam: 'page-error',
        value: "it + JSON.stringify(useLogFurther((every) => every.at(-1) ?? ''))",
        also: `function useLogFurther(keyIn: (every: readonly string[]) => string) {
  const { slug, language } = useShow();
  const every = useKeys();
  return useLog({ show: slug, language, horizon: keyIn(every) }, every).log;
}`,
        uses: ['useLog', 'useKeys', 'useShow'],
      },
    ],
  },
  {
    name: 'what was looked at ahead is kept in a cache',
    depth: 'back',
    changes: [
      {
        seam: 'file',
        value: "(await (await caches.open('read')).put(address, Response.json(it)), it)",
      },
    ],
  },
  {
    name: 'the furthest guide that was read stays on the page',
    depth: 'back',
    changes: [
      {
        seam: 'gate',
        value: 'furthestOfAll(it)',
        also: `let furthest: ReturnType<typeof useLog>['log'] = [];
function furthestOfAll(now: ReturnType<typeof useLog>) {
  if (now.log.length > furthest.length) furthest = now.log;
  return { ...now, log: furthest };
}`,
      },
    ],
  },
  {
    name: 'a guide that is held answers for an earlier entry, too',
    depth: 'back',
    changes: [
      {
        seam: 'guide-at',
        value: "typeof window === 'undefined' ? it : furthestOf(it)",
        also: `let furthest = EMPTY_GUIDE;
function furthestOf(now: Guide) {
  if (now.episodes.length > furthest.episodes.length) furthest = now;
  // Under the later key it would ask for a recap that the gate does not give, and wait.
  return { ...furthest, key: now.key };
}`,
      },
    ],
  },
  {
    name: 'a page that falls back to a position of its own',
    depth: 'back',
    changes: [
      {
        seam: 'recap-shown',
        value: 'it || isOpenToSomebody(useHousehold(), useShow().slug, key)',
        uses: ['isOpenToSomebody', 'useHousehold', 'useShow'],
      },
    ],
  },
  {
    name: 'a first screen made from a later fold',
    depth: 'build',
    changes: [
      {
        seam: 'first-screen-guide',
        value:
          'guideAt((await logFile(slug, language, keys.at(-1) ?? key)) ?? log, keys.at(-1) ?? key)',
      },
    ],
  },
  {
    name: 'a first screen that stays after going back',
    depth: 'kept',
    changes: [
      { seam: 'to-go', value: '(address: string) => !isFirstScreen(address) && it(address)' },
    ],
  },
  {
    name: "a device that answers with another position's first screen",
    depth: 'kept',
    changes: [
      {
        seam: 'preload-script',
        value: `it.replace('caches.match(at+g.screen)', "caches.open(g.cache).then(function(c){return c.keys().then(function(a){return c.match(a[0])})})")`,
      },
    ],
  },
  {
    name: 'a scrubber over all keys',
    depth: 'keys',
    changes: [{ seam: 'look-back', insert: 'max={useKeys().length - 1}', uses: ['useKeys'] }],
  },
  {
    name: 'presence out of all episodes there are',
    depth: 'keys',
    changes: [{ seam: 'presence', value: 'useKeys().length - 1', uses: ['useKeys'] }],
  },
  {
    name: 'a map as large as the season',
    depth: 'keys',
    changes: [
      {
        seam: 'map-frame',
        value:
          '((many: number) => ({ ...it, width: it.width + many, height: it.height + many }))(useKeys().length)',
        uses: ['useKeys'],
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
