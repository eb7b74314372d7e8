import type { Key } from '../keys';

/** The facts of an entry, as far as one kind reads them. */
export type EntryFacts<Served> = { readonly key: Key } & Served;

/** A guide in the making: its maps are its own, what they hold is shared and never written to. */
export type GuideDraft<State> = { readonly key: Key } & {
  -readonly [Part in keyof State]: State[Part] extends ReadonlyMap<infer Id, infer Value>
    ? Map<Id, Value>
    : State[Part];
};

/**
 * One kind of fact. A kind reads what those before it in the list have made of the entry, and writes its
 * own part of the guide.
 */
export interface Kind<Served, State, Changed> {
  /** A test for each field that an entry serves of the kind, since what is served comes from outside. */
  readonly served: object;
  /** What an entry serves that says nothing of the kind. */
  readonly silent: object;
  /** Its part of a guide in which nothing is known. */
  readonly empty: object;
  /** One step of the fold. What refers to nothing known is left out rather than guessed at. */
  apply(draft: GuideDraft<State>, entry: EntryFacts<Served>): void;
  /** What the entry changed: `before` is undefined where it is the first, and `now` has it folded in. */
  changes(entry: EntryFacts<Served>, before: State | undefined, now: State): Changed;
}
