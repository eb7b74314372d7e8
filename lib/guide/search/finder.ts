import type { Guide } from '../guide';
import type { Key } from '../keys';
import type { Bond } from '../kinds/bond';
import type { Recap, Scene } from '../kinds/episode';
import type { Id } from '../names';
import { matchName, type NameMatch } from './name-match';
import type { Searched, ToldText } from './owner-texts';
import { type Query, queryOf, type Term } from './query';
import { type Index, indexOf, type Searchable } from './search-index';
import { allIn, type TermHit, termIn } from './told';
import { correctedTerms } from './typos';

/** Somebody, something or a scene that answers a search, and why it does. */
export type Found = (
  | { kind: 'person' | 'thing'; id: Id }
  | { kind: 'scene'; key: Key; place: number; scene: Scene }
) & { why: Why };

export interface Why {
  by: 'name' | ToldText['by'] | 'several' | 'scene';
  /** The name or the text that answers, as the guide has it. */
  text?: string;
  bond?: Bond;
  /** What to mark in it: beginnings of words, folded. */
  letters: readonly string[];
}

/** What answers better, first: whole words before parts of words, names before what is told. */
const RANKS = [
  ...(['exact', 'words', 'start', 'inside'] as const),
  ...(['knownAs', 'role', 'bond', 'told', 'several', 'scene'] as const),
  ...(['typo', 'middle', 'some'] as const),
] as const;
type Rank = (typeof RANKS)[number];

/**
 * "Who is that?": finds people, things and the scenes of the recaps given. Names count in every language,
 * with readings, other and former names, and who plays the part; then what is told: what they are
 * remembered by, roles, bonds, notes. Of those who answer alike, whoever was there more and more lately
 * comes first. Nothing that the guide does not hold is looked at, nor a recap beyond it, so that what
 * comes later and what never was are alike found nowhere.
 */
export function finderOf(guide: Guide, recaps: readonly Recap[]): (typed: string) => Found[] {
  const find = allOf(makeFinder(guide, recaps));
  return (typed) => allOf(find(typed));
}

function allOf<Made>(making: Generator<void, Made>): Made {
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

/** What finds: what is typed in, who and what answers to it out, the likeliest first, found bit by bit. */
export type Finder = (typed: string) => Generator<void, Found[]>;

/** The same, made bit by bit. */
export function* makeFinder(guide: Guide, recaps: readonly Recap[]): Generator<void, Finder> {
  const index = yield* indexOf(guide, recaps);
  return function* find(typed) {
    const query = queryOf(typed);
    if (!query) return [];
    const answers = yield* answersTo(index, query);
    if (answers.length > 0) return inOrder(answers);
    const terms = correctedTerms(index.owners, query.terms);
    yield;
    const meant = terms ? yield* toldIn(index, { ...query, terms }, 'typo') : [];
    return inOrder(meant.length > 0 ? meant : someOf(index, query));
  };
}

/** An answer, and what it is ordered by: the smaller, the earlier. */
interface Answer {
  found: Found;
  order: readonly number[];
}

function answer(
  { found, weight, texts }: Searchable,
  rank: Rank,
  isWhole: boolean,
  why: Why,
  query: Query,
): Answer {
  const besides = query.besides.filter((term) => texts.some(({ prose }) => termIn(prose, term)));
  const place = RANKS.indexOf(rank) * 2 + Number(!isWhole);
  return {
    found: { ...found, why },
    order: [
      place,
      RANKS.indexOf(why.by === 'name' ? 'exact' : why.by),
      -besides.length,
      Number(found.kind === 'thing'),
      -weight,
    ],
  };
}

function inOrder(answers: readonly Answer[]): Found[] {
  const isBefore = (a: readonly number[], b: readonly number[]) => {
    let place = 0;
    while (place < a.length && a[place] === b[place]) place += 1;
    return (a[place] ?? 0) - (b[place] ?? 0);
  };
  return answers.toSorted((a, b) => isBefore(a.order, b.order)).map(({ found }) => found);
}

function* answersTo(index: Index, query: Query): Generator<void, Answer[]> {
  const told: Searchable[] = [];
  const named: Answer[] = [];
  for (const one of index.owners) {
    const [name, match] = bestName(one, query);
    const isSure = match && match.how !== 'typo' && match.how !== 'middle';
    if (!isSure) told.push(one);
    if (match) {
      const why: Why = { by: 'name', text: name, letters: match.letters };
      named.push(answer(one, match.how, true, why, query));
    }
    yield;
  }
  const texts = yield* toldIn({ ...index, owners: told }, query);
  const better = new Set(texts.map(({ found }) => ('id' in found ? found.id : '')));
  const isOnly = ({ found }: Answer) => !('id' in found) || !better.has(found.id);
  return [...named.filter(isOnly), ...texts];
}

function bestName({ names }: Searched, query: Query): [string?, NameMatch?] {
  let best: [string?, NameMatch?] = [];
  for (const name of names) {
    const match = matchName(name, query);
    if (!match) continue;
    const before = best[1];
    if (!before || RANKS.indexOf(match.how) < RANKS.indexOf(before.how)) best = [name.text, match];
    if (match.how === 'exact') break;
  }
  return best;
}

/** Those of whom all of it is told, in one text or in several, and the scenes that tell it. */
function* toldIn({ owners, scenes }: Index, query: Query, rank?: Rank): Generator<void, Answer[]> {
  const { terms } = query;
  const answers: Answer[] = [];
  for (const one of owners) {
    const found = toldOf(one, query, rank);
    if (found) answers.push(found);
    yield;
  }
  for (const [place, { found, prose }] of scenes.entries()) {
    const hit = allIn(prose, terms);
    if (hit) {
      const why: Why = { by: 'scene', letters: hit.letters };
      const order = [RANKS.indexOf(rank ?? 'scene') * 2, RANKS.indexOf('scene'), 0, place];
      answers.push({ found: { ...found, why }, order });
    }
    yield;
  }
  return answers;
}

function toldOf(one: Searchable, query: Query, rank: Rank | undefined): Answer | undefined {
  const { terms } = query;
  if (!terms.every((term) => isOwnName(one, term) || termIn(one.told, term))) return undefined;
  const [text, hit] = bestText(one, terms);
  if (text && hit) {
    const why: Why = { by: text.by, text: text.text, bond: text.bond, letters: hit.letters };
    return answer(one, rank ?? text.by, hit.isWhole, why, query);
  }
  const letters = lettersInSeveral(one, terms);
  return letters && answer(one, rank ?? 'several', true, { by: 'several', letters }, query);
}

function bestText(one: Searchable, terms: readonly Term[]): [ToldText?, TermHit?] {
  // Whoever is named to say whom one means is not whom one means.
  const isNamed = terms.length > 1 && terms.some((term) => isOwnName(one, term));
  let best: [ToldText?, TermHit?] = [];
  for (const text of one.texts) {
    if (isNamed && (text.by === 'bond' || text.by === 'told')) continue;
    const hit = allIn(text.prose, terms);
    if (!hit) continue;
    const [before, had] = best;
    const isBetter = before && RANKS.indexOf(text.by) < RANKS.indexOf(before.by);
    if (!before || isBetter || (hit.isWhole && !had?.isWhole)) best = [text, hit];
  }
  return best;
}

function isOwnName({ names }: Searched, { forms }: Term): boolean {
  return names.some(({ words }) => forms.some((form) => words.includes(form)));
}

function lettersInSeveral(one: Searchable, terms: readonly Term[]): string[] | undefined {
  const letters: string[] = [];
  if (terms.length < 2) return undefined;
  for (const term of terms) {
    const hit = isOwnName(one, term)
      ? { letters: term.forms }
      : one.texts.map(({ prose }) => termIn(prose, term)).find((found) => found !== undefined);
    if (!hit) return undefined;
    letters.push(...hit.letters);
  }
  return letters;
}

/** Where nobody answers to all of it: those who answer to most. */
function someOf({ owners }: Index, query: Query): Answer[] {
  const terms = query.terms.flatMap((term): Term[] =>
    term.parts.length > 1 ? term.parts.map((part) => ({ forms: [part], parts: [] })) : [term],
  );
  if (terms.length < 2) return [];
  return owners.flatMap((one) => {
    const hits = terms.flatMap((term) => {
      if (isOwnName(one, term)) return [term.forms];
      const hit = one.texts.map(({ prose }) => termIn(prose, term)).find((each) => each);
      return hit ? [hit.letters] : [];
    });
    if (hits.length === 0) return [];
    const given = answer(one, 'some', true, { by: 'several', letters: hits.flat() }, query);
    return [{ ...given, order: [RANKS.length * 2 - hits.length, ...given.order] }];
  });
}
