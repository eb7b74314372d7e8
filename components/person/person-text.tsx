'use client';

import type { Person } from '@/lib/guide/kinds/person';
import { CodeFailed } from '../reading/code-failed';
import { Guesses } from '../reading/guesses';
import { Prose } from '../text/prose';
import { lazyComponent } from '../ui/lazy-component';
import { BondsFromHere } from './bonds-from-here';
import { TimeLine } from './time-line';

/** The last thing on the page, under all that one has come for. */
const Presence = lazyComponent(
  () => import('./presence').then((code) => code.Presence),
  CodeFailed,
  true,
);

/** All that is known of somebody under their name, in two columns where there is room. */
export function PersonText({ person }: { person: Person }) {
  return (
    <div className="@container">
      <div className="@[59rem]:grid @[59rem]:grid-cols-[minmax(0,36rem)_minmax(24rem,1fr)] @[59rem]:gap-14">
        <div className="max-w-2xl two-panes:max-w-xl">
          {person.bio && <Prose text={person.bio} className="mt-6 text-lg" />}
          <TimeLine person={person} />
          <Guesses about={{ person: person.id }} />
        </div>
        <div className="two-panes:max-w-xl">
          <BondsFromHere person={person} />
          <Presence person={person} pending={<div className="h-40" />} />
        </div>
      </div>
    </div>
  );
}
