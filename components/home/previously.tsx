'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { PREMISE } from '@/lib/guide/keys';
import { type StoryLength, storyLengths, storySoFar } from '@/lib/guide/story-so-far';
import { CodeFailed } from '../reading/code-failed';
import { useGuide } from '../reading/guide-context';
import { useMinutes } from '../reading/minutes';
import { useShow } from '../reading/show-context';
import { Prose } from '../text/prose';
import { lazyComponent } from '../ui/lazy-component';
import { Pressed } from '../ui/pressed';

const Retold = lazyComponent(() => import('./retold').then((code) => code.Retold), CodeFailed);
const EveryEntry = lazyComponent(
  () => import('./every-entry').then((code) => code.EveryEntry),
  CodeFailed,
);

/** The story so far in the length that one has time for. */
export function Previously() {
  // seam: story-guide
  const { guide, horizon } = useGuide();
  const { language } = useShow();
  const t = useTranslations('show');
  const lengths = useMemo(() => storyLengths(guide, language), [guide, language]);
  const [chosen, setChosen] = useState<StoryLength>();
  const isThere = lengths.some(({ length }) => length === chosen);
  const length = isThere && horizon !== PREMISE ? chosen : lengths[0]?.length;
  if (length === undefined) return <p>{t('nothingTold')}</p>;
  return (
    <>
      {horizon !== PREMISE && lengths.length > 1 && (
        <Lengths all={lengths} chosen={length} onChoose={setChosen} />
      )}
      {length === 'short' && <Prose text={storySoFar(guide, language) ?? ''} className="text-lg" />}
      {length === 'medium' && <Retold />}
      {length === 'full' && <EveryEntry />}
    </>
  );
}

function Lengths(props: {
  all: ReturnType<typeof storyLengths>;
  chosen: StoryLength;
  onChoose: (length: StoryLength) => void;
}) {
  const t = useTranslations('show');
  const minutes = useMinutes();
  return (
    <fieldset data-screen className="mb-2 flex flex-wrap gap-x-2">
      <legend className="sr-only">{t('length')}</legend>
      {props.all.map(({ length, seconds }) => (
        <Pressed
          key={length}
          isPressed={length === props.chosen}
          onPress={() => props.onChoose(length)}
        >
          {length === 'full' ? t('full') : t(length, { time: minutes(seconds) })}
        </Pressed>
      ))}
    </fieldset>
  );
}
