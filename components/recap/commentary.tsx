'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Comment } from '@/lib/guide/kinds/episode';
import { Emphasis } from '../text/emphasis';
import { Prose } from '../text/prose';
import { Told } from '../text/told';
import { Folded } from '../ui/folded';

/** A reading of the episode, apart from fact and marked as one; where it comes after all else, one opens it. */
export function Commentary(props: { readings: readonly Comment[]; isOpen: boolean }) {
  const { readings, isOpen } = props;
  const t = useTranslations('recap');
  const title = useId();
  return (
    <section aria-labelledby={title} className="mt-12 border-y-2 border-hair py-3">
      <Folded
        isOpenFirst={isOpen}
        isTold
        title={
          <h2 id={title} className="inline text-2xl text-ink">
            {t('commentary')}
          </h2>
        }
      >
        <p className="text-soft">{t('commentaryNote')}</p>
        {readings.map((reading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the readings of an entry never move
          <section key={index} className="mt-6">
            {reading.heading && (
              <Told as="h3" className="mb-2 text-lg italic">
                <Emphasis text={reading.heading} />
              </Told>
            )}
            <Prose text={reading.text} />
          </section>
        ))}
      </Folded>
    </section>
  );
}
