'use client';

import { useTranslations } from 'next-intl';
import type { RibbonLeaf } from '@/lib/guide/ribbon/ribbon';
import { useAddresses } from '../reading/use-addresses';
import { Section } from '../ui/section';
import { BandHead } from './band-head';
import type { BandTitles } from './band-titles';
import type { Following } from './ribbon-drawing';
import { SceneRow } from './scene-row';
import { areTogether } from './together';

/** What the ribbons show, in words. */
export function SceneWords(props: {
  leaves: readonly RibbonLeaf[];
  titles: BandTitles;
  following: Following;
}) {
  const t = useTranslations('ribbon');
  const addresses = useAddresses();
  const { following, titles } = props;
  return (
    <Section title={t('words')}>
      <div className="gap-x-10 md:columns-2">
        {props.leaves.flatMap(({ bands, lanes }) =>
          bands.map((band) => (
            <section
              key={band.key}
              aria-labelledby={`words-${band.key}`}
              className="mb-6 break-inside-avoid"
            >
              <BandHead
                as="h3"
                id={`words-${band.key}`}
                entry={band.key}
                title={titles.get(band.key)}
              />
              <ol>
                {band.knots.map((knot, place) => (
                  <li key={knot.step} className="border-t border-hair py-2">
                    <SceneRow
                      {...{ knot, lanes }}
                      number={place + 1}
                      href={addresses.recap(band.key)}
                      isDim={!areTogether(following, knot)}
                      onOpen={() => following.onScene(knot)}
                    />
                  </li>
                ))}
              </ol>
            </section>
          )),
        )}
      </div>
    </Section>
  );
}
