'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { changesAt } from '@/lib/guide/changes';
import { type Key, PREMISE } from '@/lib/guide/keys';
import { everyBrief, type Passage, seasonInBrief, storySoFar } from '@/lib/guide/story-so-far';
import { ChangesList } from '../changes/changes-list';
import { useEntryNames } from '../reading/entry-names';
import { GuideAsOf, useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { Emphasis } from '../text/emphasis';
import { Prose } from '../text/prose';
import { AsNeeded } from '../ui/as-needed';
import { Pressed } from '../ui/pressed';

const LENGTHS = ['short', 'medium', 'full'] as const;

/** The story so far in the length that one has time for. */
export function Previously() {
  // seam: story-guide
  const { guide, horizon } = useGuide();
  const { language } = useShow();
  const t = useTranslations('show');
  const [length, setLength] = useState<(typeof LENGTHS)[number]>('short');
  if (horizon === PREMISE || length === 'short') {
    const story = storySoFar(guide);
    return (
      <>
        {horizon !== PREMISE && <Lengths chosen={length} onChoose={setLength} />}
        {story ? <Prose text={story} className="text-lg" /> : <p>{t('nothingTold')}</p>}
      </>
    );
  }
  const passages = length === 'medium' ? seasonInBrief(guide, language) : everyBrief(guide);
  return (
    <>
      <Lengths chosen={length} onChoose={setLength} />
      {passages.length === 0 && <p>{t('noBriefs')}</p>}
      <AsNeeded key={length} items={passages}>
        {(passage) => (
          <Part key={passage.key} passage={passage}>
            {length === 'full' && passage.key !== PREMISE && <Changed entry={passage.key} />}
          </Part>
        )}
      </AsNeeded>
    </>
  );
}

function Lengths(props: {
  chosen: (typeof LENGTHS)[number];
  onChoose: (length: (typeof LENGTHS)[number]) => void;
}) {
  const t = useTranslations('show');
  return (
    <fieldset data-screen className="mb-4 flex flex-wrap gap-x-3">
      <legend className="sr-only">{t('length')}</legend>
      {LENGTHS.map((length) => (
        <Pressed
          key={length}
          isPressed={length === props.chosen}
          onPress={() => props.onChoose(length)}
        >
          {t(length)}
        </Pressed>
      ))}
    </fieldset>
  );
}

function Part({ passage, children }: { passage: Passage; children: ReactNode }) {
  const names = useEntryNames();
  return (
    <section className="mb-8">
      <h3 className="mb-1 text-lg text-accent">
        <Emphasis text={[names.title(passage.key), passage.title].filter(Boolean).join(' · ')} />
      </h3>
      <Prose text={passage.text} />
      {children}
    </section>
  );
}

function Changed({ entry }: { entry: Key }) {
  const { log } = useGuide();
  const { unit } = useShow();
  const t = useTranslations('show');
  const changes = changesAt(log, entry);
  if (!changes) return null;
  return (
    <div className="mt-4 border-l border-hair pl-4">
      <p className="mb-2 text-soft">{t('changed', { unit })}</p>
      <GuideAsOf entry={entry}>
        <ChangesList changes={changes} />
      </GuideAsOf>
    </div>
  );
}
