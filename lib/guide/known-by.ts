import { bondsOf } from './bonds-of';
import type { Guide } from './guide';
import type { Bond } from './kinds/bond';
import { standingNotes } from './kinds/note';
import type { Owner } from './kinds/owner';
import type { Language } from './names';
import { firstSentence } from './sentences';

/** How somebody or something is known, in one sentence: a bond, or else what the guide says of them first. */
export type KnownBy = { bond: Bond } | { text: string };

export function knownBy(guide: Guide, owner: Owner, language: Language): KnownBy | undefined {
  const [bond] = bondsOf(guide, owner.id);
  if (bond) return { bond };
  const told = 'kind' in owner ? owner.text : owner.bio;
  const text = told ?? standingNotes(owner.notes).at(-1)?.text;
  return text === undefined ? undefined : { text: firstSentence(text, language) };
}
