import { type Aside, asides, keepFormer } from './asides';
import { type BringChoices, bringPlan } from './bring';
import { isUntouched } from './bring-owners';
import type { Household } from './household';
import { change, progress } from './progress';
import { PLACES, storageTrouble } from './storage';
import { storedText } from './stored';

/**
 * Brings in what a file holds, as its plan says. Undone like any change, and after a reload by what was
 * there before, which is set aside: returns false where there is no room for that.
 */
export function broughtIn(file: Household, choices: BringChoices): boolean {
  return replaced((here) => bringPlan(here, file, choices).after);
}

/** Puts back a household that was set aside, in place of the one that is here. */
export function putBack(household: Household): boolean {
  return replaced(() => household);
}

function replaced(make: (here: Household) => Household): boolean {
  const { household } = progress.getState();
  const isAside = isUntouched(household) || keepFormer(storedText(household));
  change(make, { brought: true });
  return isAside;
}

/** What is set aside, and what cannot be read where it stands: the latest first. Never throws. */
export function asidesHere(): readonly Aside[] {
  try {
    const here = storedText(progress.getState().household);
    return [...stuck(), ...asides()].filter(({ text }) => text !== here);
  } catch {
    return [];
  }
}

/** Deletes what is set aside for good; where that had been in the way, what is here is saved again. */
export function discardAside({ name, text }: Aside): void {
  if (localStorage.getItem(name) === text) localStorage.removeItem(name);
  if (storageTrouble.getState().trouble !== 'stuck') return;
  storageTrouble.setState({ trouble: undefined });
  change((household) => household);
}

function stuck(): Aside[] {
  if (storageTrouble.getState().trouble !== 'stuck') return [];
  return PLACES.flatMap((name) => {
    const text = localStorage.getItem(name);
    return text === null ? [] : { kind: 'unreadable', name, at: 0, text };
  });
}
