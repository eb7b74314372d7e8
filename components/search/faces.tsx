'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { recapQuery } from '@/lib/entries/recap-query';
import { PREMISE } from '@/lib/guide/keys';
import type { Scene } from '@/lib/guide/kinds/episode';
import { type Person, personIn } from '@/lib/guide/kinds/person';
import type { Faces as FacesHere } from '@/lib/guide/search/faces';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { useAddresses } from '../reading/use-addresses';
import { Emphasis } from '../text/emphasis';
import { Medallion } from '../text/medallion';
import { Told } from '../text/told';
import { Busy } from '../ui/busy';
import { DOT } from '../ui/dot';
import { Option } from './option';

/** Whom one may mean before a word is typed: who was there last, scene by scene, and who longer ago. */
export function Faces(props: { faces: FacesHere; most: number; onLeave: () => void }) {
  const { faces: all, most, onLeave } = props;
  const { slug, language } = useShow();
  const { log, guide, horizon } = useGuide();
  const names = useEntryNames();
  const t = useTranslations('search');
  const version = log.find(({ key }) => key === guide.key)?.recapVersion;
  const recap = useQuery(recapQuery({ show: slug, language, horizon }, guide.key, version));
  const { lately, before } = all;
  const scenes = guide.key === PREMISE ? [] : (recap.data?.scenes ?? []);
  const faces = (people: readonly Person[]) => (
    <span className="flex flex-wrap gap-x-2">
      {people.slice(0, most).map((person) => (
        <Face key={person.id} person={person} onLeave={onLeave} />
      ))}
    </span>
  );
  return (
    <>
      {lately.length > 0 && (
        <Group title={t('lately', { name: names.name(guide.key) })}>
          {faces(lately)}
          {scenes.map((scene, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the scenes of an entry never move
            <SceneFaces key={place} scene={scene} onLeave={onLeave} />
          ))}
        </Group>
      )}
      {recap.isPending && <Busy />}
      {before.length > 0 && !recap.isPending && (
        <Group title={t(guide.key === PREMISE ? 'known' : 'before')}>{faces(before)}</Group>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: options of a list, and no fields of a form
    <div role="group" aria-labelledby={id} className="mt-3">
      <div id={id} className="font-serif text-lg">
        {title}
      </div>
      {children}
    </div>
  );
}

function Face({ person, onLeave }: { person: Person; onLeave: () => void }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const addresses = useAddresses();
  const t = useTranslations('search');
  const isNew = guide.key !== PREMISE && (person.seenIn[0] ?? person.knownFrom) === guide.key;
  return (
    <Option
      href={addresses.person(person.id)}
      onLeave={onLeave}
      className="flex min-h-14 w-[calc(50%-0.25rem)] items-center gap-2 py-1 md:w-[calc(33%-0.25rem)]"
    >
      <Medallion person={person} language={language} size="size-11" />
      <span className="min-w-0 leading-tight [overflow-wrap:anywhere]">
        <Told as="span" translate="no">
          {person.short[language]}
        </Told>
        {isNew && <span className="text-sm text-accent">{DOT + t('new')}</span>}
      </span>
    </Option>
  );
}

function SceneFaces({ scene, onLeave }: { scene: Scene; onLeave: () => void }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const addresses = useAddresses();
  const people = new Set(scene.about.flatMap((id) => personIn(guide, id) ?? []));
  if (people.size === 0 || !scene.heading) return null;
  return (
    <Option
      href={addresses.recap(guide.key)}
      onLeave={onLeave}
      className="flex min-h-11 items-baseline gap-3 border-t border-hair py-2 text-sm leading-snug"
    >
      <Told as="span" className="w-2/5 shrink-0 text-soft">
        <Emphasis text={scene.heading} />
      </Told>
      <Told as="span" translate="no" className="min-w-0 [overflow-wrap:anywhere]">
        {Array.from(people, ({ short }) => short[language]).join(DOT)}
      </Told>
    </Option>
  );
}
