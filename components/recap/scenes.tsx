'use client';

import { useTranslations } from 'next-intl';
import type { Scene } from '@/lib/guide/kinds/episode';
import { personIn } from '@/lib/guide/kinds/person';
import { useGuide } from '../reading/guide-context';
import { Called } from '../text/called';
import { Emphasis } from '../text/emphasis';
import { Prose } from '../text/prose';
import { Told } from '../text/told';
import { Section } from '../ui/section';

/** What happened, scene by scene, with the people in each. */
export function Scenes({ scenes }: { scenes: readonly Scene[] }) {
  const t = useTranslations('recap');
  return (
    <Section title={t('scenes')}>
      {scenes.map((scene, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the scenes of an entry never move
        <section key={index} className="mt-6 first-of-type:mt-2">
          {scene.heading && (
            <Told as="h3" className="mb-2 text-lg">
              <Emphasis text={scene.heading} />
            </Told>
          )}
          <Prose text={scene.text} />
          <InScene about={scene.about} />
        </section>
      ))}
    </Section>
  );
}

function InScene({ about }: { about: Scene['about'] }) {
  const { guide } = useGuide();
  const t = useTranslations('recap');
  const people = [...new Set(about.flatMap((id) => personIn(guide, id)?.id ?? []))];
  if (people.length === 0) return null;
  return (
    <ul aria-label={t('inScene')} className="mt-2 flex flex-wrap gap-x-4 text-sm text-soft">
      {people.map((id) => (
        <li key={id}>
          <Told as="span">
            <Called id={id} />
          </Told>
        </li>
      ))}
    </ul>
  );
}
