import fc from 'fast-check';
import { anyGuide } from '@/lib/arbitrary/guides';
import { textsOfEntry } from '@/lib/guide/schema/texts';
import { byKind, type Caught, plantIn } from '@/lib/library/author/plants/plants';
import { checkRoot } from '@/lib/library/checks/check';
import { dataRoot } from '@/lib/library/read/files';
import type { Show } from '@/lib/library/read/show';

/**
 * `npm run check:plants -- [dir]…`: plants one leak at a time in copies of the guides and of a
 * generated one, and counts how many the checks find. Ends with 1 where a leak that names somebody or
 * something is missed, or more than a third of the others, or where the checks ask about the clean
 * guides, or have to be answered, once in a thousand words.
 */
const roots = process.argv.slice(2);
const MOST_OF_A_KIND = 40;
const GENERATED = 'made-up';

const read = await Promise.all(
  (roots.length > 0 ? roots : [dataRoot()]).map((one) => checkRoot(one)),
);
const guides = read.flatMap(({ shows }) => shows);
const alarms = read.flatMap(({ findings }) => findings).length;
const accepted = guides
  .flatMap(({ file, entries }) => [file, ...entries.map((one) => one.file)])
  .flatMap((file) => file.accepted).length;
const words = guides.reduce((sum, show) => sum + wordsIn(show), 0);

const planted: Caught[] = [...guides, generated()].flatMap((show) => plantIn(show, MOST_OF_A_KIND));
const rate = (some: readonly Caught[]) =>
  `${some.filter(({ isCaught }) => isCaught).length}/${some.length}`;

for (const [kind, some] of byKind(planted)) {
  console.log(`${rate(some).padStart(9)}  ${kind}`);
}
const missed = planted.filter(({ isCaught }) => !isCaught);
for (const { kind, what } of missed.filter(({ names }) => names))
  console.log(`missed: ${kind}: ${what}`);

const others = planted.filter(({ names }) => !names);
const missedOthers = missed.filter(({ names }) => !names);
if (
  missed.length > missedOthers.length ||
  missedOthers.length * 3 > others.length ||
  (alarms + accepted) * 1000 >= words
) {
  process.exitCode = 1;
}
console.log(`${alarms} findings in the clean guides and ${accepted} accepted, in ${words} words`);
console.log(`${rate(planted)} caught/planted, ${rate(others)} of those that name nobody`);

/** A guide that is made up, the same at every time, with enough people to name. */
function generated(): Show {
  const [guide] = fc
    .sample(anyGuide(), { seed: 6, numRuns: 400 })
    .toSorted((a, b) => peopleIn(b.entries) - peopleIn(a.entries));
  if (!guide) throw new Error('no guide was made up');
  return { slug: GENERATED, file: guide.show, entries: guide.entries };
}

function peopleIn(entries: Show['entries']): number {
  return entries.slice(1).flatMap(({ file }) => Object.values(file.people)).length;
}

/** A Japanese or Korean text has about one word for each two characters. */
function wordsIn({ entries }: Show): number {
  return entries
    .flatMap(({ file }) => textsOfEntry(file))
    .map(({ text, language }) =>
      /^(?:ja|ko|zh)/.test(language) ? text.length / 2 : text.split(/\s+/).length,
    )
    .reduce((sum, count) => sum + Math.round(count), 0);
}
