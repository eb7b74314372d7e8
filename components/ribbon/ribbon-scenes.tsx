'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState } from 'react';
import { useEachRecap } from '@/lib/entries/use-each-recap';
import type { Key } from '@/lib/guide/keys';
import { leavesOf } from '@/lib/guide/ribbon/leaves';
import type { RibbonKnot } from '@/lib/guide/ribbon/ribbon';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorNotice } from '../ui/error-notice';
import { useMedia } from '../ui/use-media';
import { useWidth } from '../ui/use-width';
import { bandTitles } from './band-titles';
import { DownwardsLeaf } from './downwards';
import { FollowChoice } from './follow-choice';
import { RibbonLegend } from './ribbon-legend';
import { SavePoster } from './save-poster';
import { SceneSheet } from './scene-sheet';
import { SceneWords } from './scene-words';
import { SidewaysLeaf } from './sideways';
import { timesTogether } from './together';
import { useFollowing } from './use-following';
import { useLeaves } from './use-leaves';

/** So many episodes are seen at first at least, on a phone and beside each other; the others are asked for. */
const [ON_PHONE, AT_FIRST] = [2, 3];

/** The ribbons of the last few finished episodes, and of those before them on demand. */
export function RibbonScenes() {
  const { slug, language } = useShow();
  const { log, guide, horizon } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('ribbon');
  const [earlier, setEarlier] = useState(0);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<RibbonKnot>();
  const whom = useFollowing();
  const isWide = useMedia('(min-width: 64rem)');
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);

  const everyLeaf = useMemo(() => leavesOf(guide), [guide]);
  const [last = []] = everyLeaf.slice(-1);
  const isEnough = last.length >= (isWide ? AT_FIRST : ON_PHONE);
  const first = Math.max(0, everyLeaf.length - (isEnough ? 1 : 2) - earlier);
  const shown = everyLeaf.slice(first);
  const keys = shown.flat();
  const entries = log.filter(({ key }) => keys.includes(key));
  const { recaps, isPending, isFailed, retry } = useEachRecap(
    { show: slug, language, horizon },
    entries,
  );
  const titles = useMemo(() => bandTitles(guide), [guide]);
  // Those whom one follows have a ribbon under every id that they have had.
  const wanted = [...guide.people.keys(), ...guide.aliases.keys()].filter((id) =>
    whom.followed.includes(whom.idNow(id)),
  );
  const leaves = useLeaves(shown, isPending ? undefined : recaps, { all, wanted });
  const drawn = new Set(
    leaves?.flatMap(({ lanes }) => lanes.map(({ person }) => whom.idNow(person.id))),
  );
  const people = [...guide.people.values()].filter(({ id }) => drawn.has(id));
  const others = new Set(
    leaves?.flatMap(({ bands }) =>
      bands.flatMap(({ knots }) => knots.flatMap((knot) => knot.others)),
    ),
  );
  const following = { ...whom, onScene: setOpen };
  const parts = { titles, following };
  const openIn = leaves
    ?.flatMap(({ bands }) => bands)
    .find(({ knots }) => open && knots.includes(open));

  return (
    // A box of its own, which no margin of what comes later moves.
    <div ref={box} className="flow-root">
      {isFailed && <ErrorNotice text={t('failed')} retry={retry} />}
      {!leaves && (
        <p role="status" className="animate-late mt-6 min-h-dvh text-soft">
          {t('pending')}
        </p>
      )}
      {leaves && leaves.length > 0 && (
        <>
          <FollowChoice
            {...{ people, followed: whom.followed, onFollow: whom.onFollow }}
            times={timesTogether(whom, leaves)}
          />
          {first > 0 && (
            <p data-screen className="mt-3">
              <Button onClick={() => setEarlier(earlier + 2)}>{t('earlier')}</Button>
            </p>
          )}
          <div className="mt-4 flex flex-col gap-6">
            {(width > 0 || !isWide) &&
              leaves.map((leaf) =>
                isWide ? (
                  <SidewaysLeaf key={keyOf(leaf.bands)} {...{ leaf, width, ...parts }} />
                ) : (
                  <DownwardsLeaf key={keyOf(leaf.bands)} {...{ leaf, ...parts }} />
                ),
              )}
          </div>
          <RibbonLegend leaves={leaves} />
          <div data-screen className="mt-4 flex flex-wrap gap-2">
            {(all || others.size > 0) && (
              <Button onClick={() => setAll(!all)}>
                {all ? t('fewer') : t('others', { count: others.size })}
              </Button>
            )}
            <SavePoster {...{ leaves, ...parts }} />
          </div>
          {isWide && <SceneWords {...{ leaves, ...parts }} />}
        </>
      )}
      <Dialog
        open={open !== undefined && openIn !== undefined}
        title={titleOf(open, names.title(openIn?.key ?? ''))}
        onClose={() => setOpen(undefined)}
      >
        {open && openIn && <SceneSheet entry={openIn.key} knot={open} />}
      </Dialog>
    </div>
  );
}

const keyOf = (bands: readonly { key: Key }[]) => bands[0]?.key;

function titleOf(knot: RibbonKnot | undefined, entry: string): string {
  return knot?.scene.heading?.replaceAll('*', '') ?? entry;
}
