'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo } from 'react';
import { type StoryLength, storyLengths } from '@/lib/guide/story-lengths';
import { useGuide } from '../reading/guide-context';
import { useMinutes } from '../reading/minutes';
import { useShow } from '../reading/show-context';
import { Pressed } from '../ui/pressed';

/** The lengths in which the story so far is told, where there are several. */
export function Lengths(props: { chosen: StoryLength; onChoose: (length: StoryLength) => void }) {
  const { chosen, onChoose } = props;
  const { guide } = useGuide();
  const { language } = useShow();
  const t = useTranslations('show');
  const minutes = useMinutes();
  const all = useMemo(() => storyLengths(guide, language), [guide, language]);
  const [first] = all;
  const isThere = all.some(({ length }) => length === chosen);
  useEffect(() => {
    // What it was chosen for has changed, and it is not there.
    if (!isThere && first) onChoose(first.length);
  }, [isThere, first, onChoose]);
  if (all.length < 2) return null;
  return (
    <fieldset className="flex flex-wrap gap-x-2">
      <legend className="sr-only">{t('length')}</legend>
      {all.map(({ length, seconds }) => (
        <Pressed key={length} isPressed={length === chosen} onPress={() => onChoose(length)}>
          {length === 'full' ? t('full') : t(length, { time: minutes(seconds) })}
        </Pressed>
      ))}
    </fieldset>
  );
}
