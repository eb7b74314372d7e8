import { changesAt } from '@/lib/guide/changes';
import { applyEntry, guideAt } from '@/lib/guide/fold';
import { mapOf, placesAt } from '@/lib/guide/map/map';
import { leavesOf } from '@/lib/guide/ribbon/leaves';
import { ribbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { factsOf, recapOf } from '@/lib/guide/schema/serving';
import { finderOf } from '@/lib/guide/search/finder';
import { checkRoot } from '@/lib/library/checks/check';

/** One guide of `npm run bench`, in a process of its own: prints its figures. */
const [root = ''] = process.argv.slice(2);
const figures: Record<string, number> = {};

const { shows } = await timed('check, s', 1000, () => checkRoot(root));
figures['memory of the check, MB'] = process.resourceUsage().maxRSS / 1024;
const [show] = shows;
if (!show) throw new Error(`no show in ${root}`);
const log = show.entries.map(({ key, file }) => factsOf(key, file, 'en'));
const recaps = show.entries.map(({ key, file }) => recapOf(key, file, 'en'));
const last = log.at(-1);
if (!last) throw new Error('no entries');

globalThis.gc?.();
const held = process.memoryUsage().heapUsed;
const guide = await timed('fold from nothing, ms', 1, () => guideAt(log, last.key));
figures['memory of the guide, MB'] = (process.memoryUsage().heapUsed - held) / 2 ** 20;
await timed('what one episode changed, ms', 1, () => changesAt(log, last.key));
await timed('one step, ms', 1, () => applyEntry(guide, { ...last, key: 's99e01' }));
const find = await timed('search: index, ms', 1, () => finderOf(guide, recaps));
await timed('search: an answer, ms', 1, () => find('lantern'));
const places = placesAt(log);
await timed('map, ms', 1, () => mapOf(guide, places));
const leaf = leavesOf(guide).at(-1) ?? [];
await timed('ribbon: a leaf, ms', 1, () => ribbonLeaf(log, leaf, recaps));
console.log(JSON.stringify(figures));

/** Measures some work, in units of so many milliseconds. */
async function timed<Value>(
  name: string,
  unit: number,
  work: () => Value | Promise<Value>,
): Promise<Awaited<Value>> {
  const began = performance.now();
  const value = await work();
  figures[name] = (performance.now() - began) / unit;
  return value;
}
