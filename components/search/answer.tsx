'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Route } from '@/lib/addresses/route';
import { namedIn, type Owner } from '@/lib/guide/kinds/owner';
import { knownBy } from '@/lib/guide/known-by';
import type { Found, Why } from '@/lib/guide/search/finder';
import { markedParts, markedPassage } from '@/lib/guide/search/marks';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { BondSentence } from '../text/bond-sentence';
import { Emphasis } from '../text/emphasis';
import { LastSeen } from '../text/last-seen';
import { Marked } from '../text/marked';
import { Medallion } from '../text/medallion';
import { ThingMark } from '../text/thing-mark';
import { Told } from '../text/told';
import { Option } from './option';

type Scene = Extract<Found, { kind: 'scene' }>;

/** An answer: who, what they are, in one sentence how they are known, why they answer, and when last seen. */
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
      {owner && <Mark owner={owner} />}
      <span className="min-w-0 leading-snug">
        {owner && <Who owner={owner} why={found.why} />}
        {found.kind === 'scene' && <SceneTold {...found} />}
      </span>
    </Option>
  );
}

function Mark({ owner }: { owner: Owner }) {
  const { language } = useShow();
  return 'kind' in owner ? (
    <ThingMark thing={owner} language={language} size="size-11" />
  ) : (
    <Medallion person={owner} language={language} size="size-11" />
  );
}

function Who({ owner, why }: { owner: Owner; why: Why }) {
  const { language } = useShow();
  const kinds = useTranslations('things');
  const name = owner.name[language] ?? '';
  const { letters } = why;
  return (
    <>
      <Told as="span" className="font-semibold">
        <Marked parts={markedParts(name, letters)} />
      </Told>
      {why.by === 'name' && why.text !== undefined && why.text !== name && (
        <span className="text-soft"> ({<Marked parts={markedParts(why.text, letters)} />})</span>
      )}
      {'kind' in owner ? (
        <span className="text-soft"> · {kinds(`kinds.${owner.kind}`)}</span>
      ) : (
        owner.role && (
          <Told as="span" className="text-soft">
            {' · '}
            <Marked parts={markedParts(owner.role, letters)} />
          </Told>
        )
      )}
      <HowKnown owner={owner} why={why} />
      <span className="block text-sm text-soft">
        <LastSeen named={owner} />
      </span>
    </>
  );
}

/** The bond that answers, or the one that was made or changed last; and the text that answers. */
function HowKnown({ owner, why }: { owner: Owner; why: Why }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const known = why.bond ? { bond: why.bond } : knownBy(guide, owner, language);
  const isPassage = (why.by === 'told' || why.by === 'knownAs') && why.text !== undefined;
  return (
    <>
      {known && (
        <Line>
          {'bond' in known ? (
            <BondSentence bond={known.bond}>
              <Marked parts={markedParts(known.bond.now.label, why.letters)} />
            </BondSentence>
          ) : (
            <Told as="span">
              <Emphasis text={known.text} />
            </Told>
          )}
        </Line>
      )}
      {isPassage && <Passage text={why.text ?? ''} letters={why.letters} />}
    </>
  );
}

function SceneTold({ key, scene, why }: Scene) {
  const { guide } = useGuide();
  const { language } = useShow();
  const names = useEntryNames();
  const t = useTranslations('search');
  const about = new Set(scene.about.flatMap((id) => namedIn(guide, id) ?? []));
  return (
    <>
      <Told as="span" className="font-semibold">
        <Marked parts={markedParts(scene.heading ?? names.title(key), why.letters)} />
      </Told>
      <Line>
        <Told as="span">{[...about].map(({ short }) => short[language] ?? '').join(' · ')}</Told>
      </Line>
      <Passage text={scene.text} letters={why.letters} />
      <span className="block text-sm text-soft">{t('scene', { name: names.name(key) })}</span>
    </>
  );
}

function Passage({ text, letters }: { text: string; letters: readonly string[] }) {
  return (
    <Line>
      <Told as="q" className="text-soft">
        <Marked parts={markedPassage(text, letters)} />
      </Told>
    </Line>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <span className="block">{children}</span>;
}
