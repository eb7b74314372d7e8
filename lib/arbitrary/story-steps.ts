import type { z } from 'zod';
import { BOND_KINDS } from '@/lib/guide/kinds/bond';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { fieldOf, fieldsOfMap, innerOf } from '@/lib/guide/schema/field';
import { idOfBond } from '@/lib/guide/schema/serving';
import { fieldsOfEntry } from '@/lib/guide/schema/texts';
import type { Dice } from './dice';
import { anybody, type BondEnds, type Known, told } from './known';

/** Fills texts that the entry leaves out, whatever the schema says may be told of what stands in it. */
export function tell(entry: EntryFile, known: Known, dice: Dice): void {
  for (const { schema, value } of fieldsOfEntry(entry)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [name, its] of Object.entries(fieldsOfMap(schema))) {
      if (isLeftToTell(its) && Reflect.get(value, name) === undefined && dice.maybe()) {
        Reflect.set(value, name, told(known, dice));
      }
    }
  }
}

/** A text is told that may be left out and that may be told again. */
function isLeftToTell(schema: z.core.$ZodType): boolean {
  const inner = innerOf(schema);
  const { text, once } = inner ? fieldOf(inner) : {};
  return text === 'prose' && !once;
}

export function dateIt(entry: EntryFile, known: Known, dice: Dice): void {
  if (dice.maybe()) entry.keywords = [told(known, dice)];
  if (dice.maybe()) entry.runtime = 1 + dice.below(300);
  if (dice.maybe()) entry.aired = `20${10 + dice.below(20)}-${10 + dice.below(3)}-28`;
}

export function showOnScreen(entry: EntryFile, known: Known, dice: Dice): void {
  entry.present = dice.some(known.people, 3);
}

export function addScene(entry: EntryFile, known: Known, dice: Dice): void {
  const text = told(known, dice);
  entry.scenes.push({ text, about: dice.some(anybody(known), 3), sources: ['S1'] });
}

export function addReading(entry: EntryFile, known: Known, dice: Dice): void {
  entry.commentary.push({ text: told(known, dice), sources: ['S1'] });
}

/** A bond between any two: a new one, or one that is there and changes, ends or begins again. */
export function bind(entry: EntryFile, known: Known, dice: Dice): void {
  const ends = dice.below(3) > 0 ? dice.one([...known.bonds.values()])?.ends : undefined;
  const bond = ends ?? newEnds(known, dice);
  if (!bond || entry.bonds.some((other) => idOfBond(other) === idOfBond(bond))) return;
  const before = known.bonds.get(idOfBond(bond));
  const isOver = dice.maybe() ? !before?.isOver : undefined;
  known.bonds.set(idOfBond(bond), { ends: bond, isOver: isOver ?? before?.isOver ?? false });
  entry.bonds.push({
    ...bond,
    ...((!before || dice.maybe()) && { kind: kinds(dice), label: told(known, dice) }),
    ...(isOver !== undefined && { ended: isOver }),
    sources: ['S1'],
  });
}

function kinds(dice: Dice) {
  const some = dice.some(BOND_KINDS, 2);
  return some.length > 0 ? some : [BOND_KINDS[dice.below(BOND_KINDS.length)] ?? 'other'];
}

function newEnds(known: Known, dice: Dice): BondEnds | undefined {
  const a = dice.one(anybody(known));
  const b = dice.one(anybody(known).filter((id) => id !== a));
  if (a === undefined || b === undefined) return undefined;
  return dice.maybe() ? { from: a, to: b } : { between: [a, b] };
}
