'use client';

import { useTranslations } from 'next-intl';
import type { Key } from '@/lib/guide/keys';
import type { RibbonChange } from '@/lib/guide/ribbon/marks';
import type { RibbonKnot } from '@/lib/guide/ribbon/ribbon';
import { useEntryNames } from '../reading/entry-names';
import { GuideAsOf } from '../reading/guide-context';
import { useAddresses } from '../reading/use-addresses';
import { BondLine } from '../text/bond-line';
import { Called } from '../text/called';
import { Knowers } from '../text/knowers';
import { Line, Prose } from '../text/prose';
import { PageLink } from '../ui/page-link';
import { SIGNS, signOf } from './sign';

/** A scene's text as of its entry, who is in it, and what changed there. */
export function SceneSheet({ entry, knot }: { entry: Key; knot: RibbonKnot }) {
  const t = useTranslations('ribbon');
  const names = useEntryNames();
  const addresses = useAddresses();
  const people = [...knot.people.map(({ id }) => id), ...knot.others];
  return (
    <GuideAsOf entry={entry}>
      <Prose text={knot.scene.text} className="mt-4" />
      {people.length > 0 && (
        <p className="mt-4 text-sm text-soft">
          <span className="sr-only">{t('inScene')}: </span>
          <Knowers ids={people} />
        </p>
      )}
      {knot.changes.length > 0 && (
        <section aria-labelledby="changed-here" className="mt-5 border-t border-hair pt-4">
          <h3 id="changed-here" className="text-lg">
            {t('changedHere')}
          </h3>
          <ul>
            {knot.changes.map((change, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the changes of an entry never move
              <li key={place} className="mt-2 flex gap-3">
                <Mark change={change} />
                <Changed change={change} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-4">
        <PageLink href={addresses.recap(entry)}>
          {t('toRecap', { name: names.name(entry) })}
        </PageLink>
      </p>
    </GuideAsOf>
  );
}

function Changed({ change }: { change: RibbonChange }) {
  switch (change.what) {
    case 'bond':
    case 'ended':
      return <BondLine bond={change.bond} />;
    case 'secret':
      return (
        <div>
          <Line text={change.secret.what} /> <Knowers ids={change.by} />
        </div>
      );
    case 'revealed':
      return <Called id={change.person.id} />;
  }
}

function Mark({ change }: { change: RibbonChange }) {
  const t = useTranslations('ribbon');
  const name = signOf(change);
  return (
    <svg
      viewBox="-7 -7 14 14"
      role="img"
      aria-label={t(`marks.${name}`)}
      className="mt-1 size-5 shrink-0"
    >
      <path
        d={SIGNS[name]}
        fill={name === 'ended' ? 'none' : 'var(--ink)'}
        fillRule="evenodd"
        stroke="var(--ink)"
        strokeWidth={name === 'ended' ? 2 : 0.8}
      />
    </svg>
  );
}
