'use client';

import { useState } from 'react';
import { episodeTitles } from '@/lib/entries/episode-titles';
import { compareKeys, type Key, positionIn } from '@/lib/guide/keys';
import { type Fit, fitTitles } from '@/lib/import/fit';
import type { Seen } from '@/lib/import/gather';
import type { Imported } from '@/lib/import/import-files';
import { planOf, type ShowPlan } from '@/lib/import/plan';
import { activeViewer, type Household } from '@/lib/progress/household';
import { broughtPositions, type Move } from '@/lib/progress/moves';
import { nameFrom } from '@/lib/progress/parse-viewers';
import { useHousehold, useLastChange } from '@/lib/progress/use-household';
import type { ImportShow } from './import-show';

/** Whom a profile is given to, beside those on this device. */
export const NEWCOMER = 'new';
export const NOBODY = 'nobody';

const NONE: ReadonlySet<string> = new Set();

export interface PlannedProfile {
  name: string;
  viewer: string;
  /** Whether somebody on this device is called so. */
  isKnown: boolean;
}

/** How titles fit; `unreached`: those of the episodes did not come. */
export type Compared = { upTo: Key } & ({ fit: Fit } | { unreached: true });

export interface PlanItem {
  id: string;
  profile: string;
  viewer: string;
  show: ImportShow;
  seen: Seen;
  plan: ShowPlan;
  /** Where that viewer is, of what the guide has; undefined: they have not said. */
  position: Key | undefined;
  /** Where they are to be; undefined: where they are. */
  key: Key | undefined;
  /** Why it is asked about once more. */
  doubt?: Compared;
}

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
  const profiles = imported.profiles.map(({ name }) => {
    const known = viewerCalled(name, household);
    const first = imported.profiles.length === 1 ? activeViewer(household).id : NOBODY;
    const given = assigned[name] ?? known ?? first;
    // Whoever joined with a first part of it is somebody new no longer.
    const viewer = given === NEWCOMER ? (known ?? NEWCOMER) : given;
    return { name, viewer, isKnown: known !== undefined };
  });
  const items = imported.profiles.flatMap(({ name, seen }, place) => {
    const viewer = profiles[place]?.viewer ?? NOBODY;
    if (viewer === NOBODY) return [];
    return seen.flatMap((one): PlanItem[] => {
      const id = `${name} ${one.slug}`;
      const show = shows.find(({ slug }) => slug === one.slug);
      if (!show || done.has(id)) return [];
      const stored = household.viewers.find((other) => other.id === viewer)?.positions;
      const said = stored?.get(one.slug)?.key;
      const position = said === undefined ? undefined : positionIn(show.keys, said);
      const plan = planOf(one, show.keys, position);
      const key = id in chosen ? chosen[id] : plan.proposed;
      const doubt = doubts[id];
      return [{ id, profile: name, viewer, show, seen: one, plan, position, key, doubt }];
    });
  });
  const moving = items.filter(({ key, position }) => key !== undefined && key !== position);
  const bringIn = async () => {
    setBusy(true);
    const asked = moving.filter(isToCompare);
    const compared = await Promise.all(
      asked.map(async (item) => [item.id, await compare(item)] as const),
    );
    setBusy(false);
    const fresh = Object.fromEntries(compared.filter(([, one]) => isDoubtful(one)));
    setDoubts({ ...doubts, ...fresh });
    const sure = moving.filter(({ id }) => !(id in fresh));
    setBroughtIn(new Set([...done, ...sure.map(({ id }) => id)]));
    if (sure.length > 0) broughtPositions(movesOf(sure), Date.now());
  };
  return {
    profiles,
    items,
    busy,
    bringIn,
    ready: moving.length,
    brought: done.size,
    choose: (id: string, key: Key | undefined) => setChosen({ ...chosen, [id]: key }),
    assign: (name: string, viewer: string) => setAssigned({ ...assigned, [name]: viewer }),
  };
}

function viewerCalled(name: string, { viewers }: Household): string | undefined {
  const called = nameFrom(name).toLowerCase();
  return viewers.find((one) => one.name !== '' && one.name.toLowerCase() === called)?.id;
}

/** Whether titles that were counted alone are to be compared with those of the episodes that one names. */
function isToCompare({ seen, key, position, doubt }: PlanItem): boolean {
  if (seen.titles.length === 0 || key === undefined) return false;
  if (position !== undefined && compareKeys(key, position) <= 0) return false;
  return !doubt || compareKeys(key, doubt.upTo) > 0;
}

/** The viewer has just said that they finished `key`: up to there, and no further, titles are asked for. */
async function compare({ show, seen, key = '', position }: PlanItem): Promise<Compared> {
  try {
    const guide = { show: show.slug, horizon: key };
    const { signal } = new AbortController();
    const titles = await episodeTitles(guide, show.languages, show.keys, signal);
    return { upTo: key, fit: fitTitles(seen, titles, show.keys, key, position) };
  } catch {
    return { upTo: key, unreached: true };
  }
}

function isDoubtful(compared: Compared): boolean {
  if ('unreached' in compared) return true;
  return compared.fit.strangers.length > 0 || compared.fit.missing.length > 0;
}

/** For each viewer their positions; of two profiles that are the same person's, the further one. */
function movesOf(items: readonly PlanItem[]): Move[] {
  const moves = new Map<string, Move & { positions: Map<string, Key> }>();
  for (const { viewer, profile, show, key = '' } of items) {
    const isNew = viewer === NEWCOMER;
    const id = isNew ? `${NEWCOMER} ${profile}` : viewer;
    const move = moves.get(id) ?? {
      viewer: isNew ? undefined : viewer,
      name: profile,
      positions: new Map<string, Key>(),
    };
    const there = move.positions.get(show.slug);
    if (there === undefined || compareKeys(key, there) > 0) move.positions.set(show.slug, key);
    moves.set(id, move);
  }
  return [...moves.values()];
}
