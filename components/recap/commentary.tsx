'use client';

import { useTranslations } from 'next-intl';
import type { Comment } from '@/lib/guide/kinds/episode';
import { Emphasis } from '../text/emphasis';
import { Prose } from '../text/prose';
import { Told } from '../text/told';
import { Section } from '../ui/section';

/** A reading of the episode, apart from fact and marked as one. */
export function Commentary({ readings }: { readings: readonly Comment[] }) {
  const t = useTranslations('recap');
  return (
    <div className="mt-14 border-y-2 border-hair pb-10">
      <Section title={t('commentary')}>
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
      </Section>
    </div>
  );
}
