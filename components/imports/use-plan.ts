'use client';

import { useState } from 'react';
import { type Key, positionIn } from '@/lib/guide/keys';
import { isDoubtful } from '@/lib/import/fit';
import type { Imported } from '@/lib/import/imported';
import { planOf } from '@/lib/import/plan';
import { NEW, NOBODY } from '@/lib/progress/bring-owners';
import { activeViewer, type Household } from '@/lib/progress/household';
import { nameFrom } from '@/lib/progress/parse-viewers';
import { useHousehold, useLastChange } from '@/lib/progress/use-household';
import { bringInPositions } from './bring-in';
import { compareTitles, isToCompare } from './compare-titles';
import type { ImportShow } from './import-show';
import type { Compared, PlanItem } from './plan-item';

const NONE: ReadonlySet<string> = new Set();

/** The plan for what was read, as the viewer corrects it, and the way to bring it in. */
export function usePlan({ imported, shows }: { imported: Imported; shows: readonly ImportShow[] }) {
  const household = useHousehold();
  const [assigned, setAssigned] = useState<Readonly<Record<string, string>>>({});
  const [chosen, setChosen] = useState<Readonly<Record<string, Key | undefined>>>({});
  const [doubts, setDoubts] = useState<Readonly<Record<string, Compared>>>({});
  const [broughtIn, setBroughtIn] = useState<ReadonlySet<string>>(new Set());
  // What is taken back is to be planned again.
  const done = useLastChange()?.imported ? broughtIn : NONE;
  const [busy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const profiles = imported.profiles.map(({ name }) => {
    const known = viewerCalled(name, household);
    const first = imported.profiles.length === 1 ? activeViewer(household).id : NOBODY;
    const given = assigned[name] ?? known ?? first;
    // Whoever joined with a first part of it is somebody new no longer.
    const viewer = given === NEW ? (known ?? NEW) : given;
    return { name, viewer, isKnown: known !== undefined };
  });
  const all = imported.profiles.flatMap(({ name, seen }, place) => {
    const viewer = profiles[place]?.viewer ?? NOBODY;
    if (viewer === NOBODY) return [];
    return seen.flatMap((one): PlanItem[] => {
      const id = `${name} ${one.slug}`;
      const show = shows.find(({ slug }) => slug === one.slug);
      if (!show) return [];
      const stored = household.viewers.find((other) => other.id === viewer)?.positions;
      const said = stored?.get(one.slug)?.key;
      const position = said === undefined ? undefined : positionIn(one.keys, said);
      const plan = planOf(one, position);
      const key = id in chosen ? chosen[id] : plan.proposed;
      const doubt = doubts[id];
      return [{ id, profile: name, viewer, show, seen: one, plan, position, key, doubt }];
    });
  });
  const items = all.filter(({ id }) => !done.has(id));
  const moving = items.filter(({ key, position }) => key !== undefined && key !== position);
  const bringIn = async () => {
    setBusy(true);
    const asked = moving.filter(isToCompare);
    const compared = await Promise.all(
      asked.map(async (item) => [item.id, await compareTitles(item)] as const),
    );
    const fresh = Object.fromEntries(
      compared.filter(([, one]) => 'unreached' in one || isDoubtful(one.fit)),
    );
    setDoubts({ ...doubts, ...fresh });
    const sure = moving.filter(({ id }) => !(id in fresh));
    try {
      await bringInPositions(sure, Date.now());
      setBroughtIn(new Set([...done, ...sure.map(({ id }) => id)]));
      setFailed(false);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  return {
    profiles,
    items,
    busy,
    hasFailed,
    bringIn,
    ready: moving.length,
    brought: all.filter(({ id }) => done.has(id)),
    choose: (id: string, key: Key | undefined) => setChosen({ ...chosen, [id]: key }),
    assign: (name: string, viewer: string) => setAssigned({ ...assigned, [name]: viewer }),
  };
}

function viewerCalled(name: string, { viewers }: Household): string | undefined {
  const called = nameFrom(name).toLowerCase();
  return viewers.find((one) => one.name !== '' && one.name.toLowerCase() === called)?.id;
}
