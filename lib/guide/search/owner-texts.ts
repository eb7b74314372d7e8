import type { Guide } from '../guide';
import { currentId } from '../kinds/alias';
import { type Bond, bondsNow } from '../kinds/bond';
import { standingNotes } from '../kinds/note';
import { namedIn, type Owner } from '../kinds/owner';
import type { Id, Names } from '../names';
import { proseIn } from './folded';
import { type NameForm, nameForm } from './name-match';

/** What is told of somebody or something, by what tells it. */
export interface ToldText {
  by: 'knownAs' | 'role' | 'bond' | 'told';
  /** As the guide has it. */
  text: string;
  /** Folded, and of a bond with the names of the other end. */
  prose: string;
  bond?: Bond;
}

/** All by which somebody or something is found. */
export interface Searched {
  names: readonly NameForm[];
  texts: readonly ToldText[];
}

/** Whoever has not changed is the same value in the guide of a later key, and nothing is folded twice. */
const searched = new WeakMap<Owner, Searched>();

export function searchedOf(owner: Owner): Searched {
  const known = searched.get(owner) ?? searchedAnew(owner);
  searched.set(owner, known);
  return known;
}

function searchedAnew(owner: Owner): Searched {
  const { name, short, reading = {}, also, formerly, knownAs } = owner;
  const cast = 'kind' in owner ? {} : (owner.cast ?? {});
  const spelled = [name, short, ...also, ...formerly, reading, cast];
  const texts = new Set(spelled.flatMap((names: Names) => Object.values(names)));
  const told = 'kind' in owner ? [owner.text] : [owner.bio];
  const notes = standingNotes(owner.notes).map(({ text }) => text);
  const role = 'kind' in owner ? undefined : owner.role;
  return {
    names: Array.from(texts, nameForm),
    texts: [
      ...knownAs.map((text) => toldText('knownAs', text)),
      ...(role === undefined ? [] : [toldText('role', role)]),
      ...[...told, ...notes].flatMap((text) => (text ? [toldText('told', text)] : [])),
    ],
  };
}

function toldText(by: ToldText['by'], text: string): ToldText {
  return { by, text, prose: proseIn(text) };
}

/** What is told of each by the bonds that hold now: "Hana's cousin" is told of the other end. */
export function* bondTexts(guide: Guide): Generator<void, Map<Id, ToldText[]>> {
  const texts = new Map<Id, ToldText[]>();
  for (const bond of bondsNow(guide)) {
    const ends = bond.ends.map((end) => currentId(guide, end));
    const { label, text } = bond.now;
    const [labelled, told] = [proseIn(label), text && proseIn(text)];
    for (const [place, id] of ends.entries()) {
      const other = namedIn(guide, ends[1 - place] ?? id);
      const words = other ? searchedOf(other).names.flatMap((name) => name.words) : [];
      const names = other ? ` ${words.join(' ')} ` : '';
      // The label of a one-sided bond says what its first end is to the other.
      const by = bond.mutual || place === 0 ? 'bond' : 'told';
      const of = texts.get(id) ?? [];
      of.push({ by, text: label, prose: labelled + names, bond });
      if (text) of.push({ by: 'told', text, prose: told + names });
      texts.set(id, of);
    }
    yield;
  }
  return texts;
}
