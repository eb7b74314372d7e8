import { currentId } from '@/lib/guide/kinds/alias';
import type { Id } from '@/lib/guide/names';
import type { BondFile } from '@/lib/guide/schema/bond';
import type { Text } from '@/lib/guide/schema/values';
import type { Dice } from './dice';
import { nameOf } from './name-pool';
import { inLanguages, sentence } from './words';

export type BondEnds = Pick<BondFile, 'between' | 'from' | 'to'>;

/** What is known while a guide is being made up, entry by entry. It grows in place. */
export interface Known {
  languages: readonly string[];
  /** Names that texts may use. */
  called: Text[];
  /** Every id that a person has had. */
  people: Id[];
  things: Id[];
  aliases: Map<Id, { survivor: Id }>;
  /** Notes of earlier entries that still stand. */
  notes: { owner: Id; id: Id }[];
  /** By their ids. */
  bonds: Map<string, { ends: BondEnds; isOver: boolean }>;
  /** By the field and the id under which it stands, what is said for good. */
  said: Map<string, Map<Id, Set<string>>>;
  /** How many of each were made up so far. */
  count: { names: number; texts: number; ids: number; notes: number };
}

export function nothingKnown(languages: readonly string[]): Known {
  return {
    languages,
    called: [],
    people: [],
    things: [],
    aliases: new Map(),
    notes: [],
    bonds: new Map(),
    said: new Map(),
    count: { names: 0, texts: 0, ids: 0, notes: 0 },
  };
}

/** Legal ids that a careless program trips over, and then plain ones. */
const ODD_IDS = [
  'constructor',
  'true',
  'null',
  '1e5',
  '-a-',
  'y',
  '0x1f',
  `long${'-id'.repeat(25)}`,
];

export function idOf(number: number): Id {
  return ODD_IDS[number] ?? `id-${number}`;
}

/** Everybody and everything by any id. */
export function anybody(known: Known): Id[] {
  return [...known.people, ...known.things];
}

export function isSamePerson(known: Known, a: Id, b: Id): boolean {
  return currentId(known, a) === currentId(known, b);
}

/** A text of this entry and no other, which may use a name known by now. */
export function told(known: Known, dice: Dice): Text {
  const who = dice.maybe() ? dice.one(known.called) : undefined;
  return inLanguages(sentence(dice.below(8), who, known.count.texts++), known.languages);
}

/** What names are given: now and then one that somebody has already. From here on texts may use them. */
export function names(known: Known, dice: Dice, isNew: boolean) {
  const { languages, called, count } = known;
  const draw = () => nameOf(dice.below(8) === 7 ? dice.below(count.names + 1) : count.names++);
  const call = (text: Text) => {
    const name = inLanguages(text, languages);
    called.push(name);
    return name;
  };
  const { name, short, reading } = draw();
  return {
    ...((isNew || dice.maybe()) && { name: call(name) }),
    ...(dice.maybe() && { short: call(short) }),
    ...(dice.maybe() && languages.includes('ja') && { reading: { ja: reading } }),
    also: dice.below(4) === 3 ? [call(draw().name)] : [],
    ...(dice.below(4) === 3 && { known_as: [told(known, dice)] }),
  };
}
