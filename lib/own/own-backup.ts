import { isKey, type Key } from '@/lib/guide/keys';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { readEntry } from './entry-shape';
import { readHead } from './head-shape';
import type { OwnHead } from './own-guide';
import { type Beside, ownHeads, putGuide, wholeGuide } from './own-store';
import { setAside } from './set-aside';

/** A guide of one's own in a file of everything that a device keeps. */
export interface KeptGuide {
  head: OwnHead;
  entries: readonly { key: Key; file: EntryFile }[];
  beside: Beside;
}

/** All guides of one's own; none where the browser keeps none. */
export async function guidesToKeep(): Promise<KeptGuide[]> {
  const heads = await ownHeads().catch(() => []);
  const all = await Promise.all(heads.map(({ show }) => wholeGuide(show)));
  return all.flatMap((whole) => {
    if (!whole) return [];
    const entries = whole.entries.map(({ key, file }) => ({ key, file }));
    return { ...whole, entries };
  });
}

/** Of the guides in a file: those that are not here as they are, what their shows are, and how many cannot be read whole. */
export async function guidesToBring(
  guides: readonly unknown[],
): Promise<{ guides: readonly unknown[]; shows: readonly OwnHead[]; unread: number }> {
  const here = await ownHeads().catch(() => []);
  const isHere = ({ head }: KeptGuide) =>
    here.some(({ show, writtenAt }) => show === head.show && writtenAt === head.writtenAt);
  const read = guides.map((value) => ({ value, ...parseGuide(value) }));
  const fresh = read.filter(({ guide, isWhole }) => !isWhole || !guide || !isHere(guide));
  return {
    guides: fresh.map(({ value }) => value),
    shows: read.flatMap(({ guide }) => guide?.head ?? []),
    unread: read.filter(({ isWhole }) => !isWhole).length,
  };
}

/**
 * Puts guides out of a file on the device. Of one that lies here, too, the one that was written last
 * stays, and the other is set aside. Returns how many could not be read whole. Throws where there is no
 * room.
 */
export async function broughtGuides(guides: readonly unknown[]): Promise<number> {
  const here = new Map((await ownHeads()).map((head) => [head.show, head]));
  let lost = 0;
  for (const value of guides) {
    const { guide, isWhole } = parseGuide(value);
    if (!isWhole) {
      lost += 1;
      await setAside({ value });
    }
    const mine = guide && here.get(guide.head.show);
    if (!guide || mine?.writtenAt === guide.head.writtenAt) continue;
    const isOlder = mine && mine.writtenAt > guide.head.writtenAt;
    if (mine) await setAside({ guide: isOlder ? guide : await wholeGuide(mine.show) });
    if (!isOlder) await putGuide(guide.head, guide.entries, guide.beside);
  }
  return lost;
}

/** What a value says of a guide, as far as it can be read. Never throws. */
function parseGuide(value: unknown): { guide?: KeptGuide; isWhole: boolean } {
  const at = (name: string): unknown => Reflect.get(Object(value), name);
  const head = readHead(at('head'));
  if (!head) return { isWhole: false };
  const listed: unknown = at('entries');
  const all: unknown[] = Array.isArray(listed) ? listed : [];
  const entries = all.map((entry) => {
    return {
      key: Reflect.get(Object(entry), 'key'),
      ...readEntry(Reflect.get(Object(entry), 'file')),
    };
  });
  const known = entries.filter(({ key }) => isKey(key) && head.keys.includes(key));
  const beside = Object.entries(Object(at('beside'))).filter(
    ([, text]) => typeof text === 'string',
  );
  return {
    guide: {
      head,
      entries: known.map(({ key, file }) => ({ key, file })),
      beside: Object.fromEntries(beside) as Beside,
    },
    isWhole:
      known.length === all.length && Array.isArray(listed) && entries.every((one) => one.isWhole),
  };
}
