'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { byWeight } from '@/lib/guide/kinds/presence';
import { type Thing, thingsByKind } from '@/lib/guide/kinds/thing';
import { useGuide } from '../reading/guide-context';
import { PageHeading } from '../reading/page-heading';
import { useShow } from '../reading/show-context';
import { Write } from '../reading/writing-slot';
import { Told } from '../text/told';
import { BesidePane, ListBeside, useBeside } from '../ui/beside';
import { Section } from '../ui/section';
import { useForgetVain, useNamedPlace, useQueryChoice } from '../ui/use-query-choice';
import { ThingEntry } from './thing-entry';
import { PLACE, ThingList } from './thing-list';

/** So many rows of all kinds together are there at first. */
const ROWS = 28;

/** Places, groups, objects and terms known at the horizon, of each kind the weightiest first. */
export function ThingsPage() {
  const { guide } = useGuide();
  const t = useTranslations('things');
  const kinds = thingsByKind(guide);
  const asked = useQueryChoice().chosen('thing');
  const place = useNamedPlace();
  const named = place.startsWith(PLACE) ? place.slice(PLACE.length) : undefined;
  useComeTo(named);
  useForgetVain('thing', asked !== undefined && !guide.things.has(asked));
  const first = kinds[0] && byWeight(guide, kinds[0].things)[0];
  const thing = guide.things.get(asked ?? named ?? '') ?? first;
  const beside = useBeside('thing', thing?.id);
  const list = (
    <>
      <PageHeading tab={t('title')}>{t('title')}</PageHeading>
      {kinds.length === 0 && <p className="mt-4">{t('none')}</p>}
      {kinds.map(({ kind, things }) => (
        <Section key={kind} title={t(`kinds.${kind}`)}>
          <ThingList
            {...{ named }}
            things={byWeight(guide, things)}
            among={guide.things.size}
            first={Math.floor(ROWS / kinds.length)}
          />
        </Section>
      ))}
      <Write of="things" />
    </>
  );
  return (
    <ListBeside
      {...{ list, beside }}
      className="mt-10 max-w-2xl two-panes:max-w-none"
      columns="two-panes:grid-cols-[minmax(0,1fr)_26rem]"
    >
      {thing && <ThingBeside thing={thing} />}
    </ListBeside>
  );
}

function ThingBeside({ thing }: { thing: Thing }) {
  const { language } = useShow();
  const name = thing.name[language] ?? '';
  return (
    <BesidePane label={name} of={thing.id}>
      <div className="max-w-xl">
        <Told as="h2" className="mb-2 text-3xl">
          {name}
        </Told>
        <ThingEntry thing={thing} isNamed />
      </div>
    </BesidePane>
  );
}

/** The list, and in it what the address names, comes later than the browser looks for it. */
function useComeTo(named: string | undefined): void {
  useEffect(() => {
    if (named !== undefined) document.getElementById(`${PLACE}${named}`)?.scrollIntoView();
  }, [named]);
}
