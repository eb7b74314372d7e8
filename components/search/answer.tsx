'use client';

import { useTranslations } from 'next-intl';
import type { Route } from '@/lib/addresses/route';
import { namedIn } from '@/lib/guide/kinds/owner';
import type { Found } from '@/lib/guide/search/finder';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Marked, MarkedPassage } from '../text/marked';
import { OwnerMark } from '../text/owner-mark';
import { OwnerTold } from '../text/owner-told';
import { Told } from '../text/told';
import { DOT } from '../ui/dot';
import { Option } from './option';

/** An answer: somebody, something or a scene, and why it is one; the whole of it a link. */
export function Answer(props: { found: Found; href: Route; onLeave: () => void }) {
  const { found, href, onLeave } = props;
  const { guide } = useGuide();
  const owner = found.kind === 'scene' ? undefined : namedIn(guide, found.id);
  return (
    <Option
      href={href}
      onLeave={onLeave}
      className="flex items-start gap-3 border-t border-hair py-2"
    >
      {owner && <OwnerMark owner={owner} size="size-11" />}
      <span className="min-w-0 leading-snug">
        {owner && <OwnerTold owner={owner} why={found.why} name={(text) => text} />}
        {found.kind === 'scene' && <SceneTold {...found} entry={found.key} />}
      </span>
    </Option>
  );
}

function SceneTold({ entry, scene, why }: Extract<Found, { kind: 'scene' }> & { entry: string }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const names = useEntryNames();
  const t = useTranslations('search');
  const about = new Set(scene.about.flatMap((id) => namedIn(guide, id) ?? []));
  return (
    <>
      <Told as="span" className="font-semibold">
        <Marked text={scene.heading ?? names.title(entry)} letters={why.letters} />
      </Told>
      <Told as="span" className="block">
        {Array.from(about, ({ short }) => short[language]).join(DOT)}
      </Told>
      <Told as="q" className="block text-soft">
        <MarkedPassage text={scene.text} letters={why.letters} />
      </Told>
      <span className="block text-sm text-soft">{t('scene', { name: names.name(entry) })}</span>
    </>
  );
}
