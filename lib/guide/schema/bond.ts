import type { z } from 'zod';
import { BOND_KINDS, type BondFacts, bondId } from '../kinds/bond';
import type { Id, Language } from '../names';
import { field } from './field';
import { flag, list, map, oneOf, oneOrMore, ownerId, sources, texts } from './values';

export function bondSchema(languages: readonly Language[]) {
  const { prose } = texts(languages);
  return map({
    between: list(ownerId)
      .length(2, 'a bond is between two, expected two ids')
      .optional()
      .describe('The ends of a mutual bond.'),
    from: ownerId.optional().describe('The end that is or feels something to the other.'),
    to: ownerId.optional().describe('The other end of a one-sided bond.'),
    kind: field(oneOrMore(oneOf(BOND_KINDS)).optional().describe('The first draws the line.'), {
      first: true,
    }),
    label: field(prose.optional().describe('A few words, for the line on the map.'), {
      first: true,
    }),
    text: prose.optional().describe('How things stand between them now.'),
    ended: flag.optional().describe('Over, until `ended: false`.'),
    sources,
  }).refine(
    ({ between, from, to }) => (between ? !from && !to : Boolean(from && to)),
    'a bond needs its ends, expected `between: [a, b]`, or `from: a` with `to: b`',
  );
}

export type BondFile = z.infer<ReturnType<typeof bondSchema>>;

/** The ends of a bond as its author wrote them, which the schema has seen to. */
export function endsOf({ between, from, to }: Pick<BondFile, 'between' | 'from' | 'to'>): [Id, Id] {
  return [between?.[0] ?? from ?? '', between?.[1] ?? to ?? ''];
}

/** The id by which a guide knows the bond. */
export function idOfBond(bond: Pick<BondFile, 'between' | 'from' | 'to'>): string {
  return bondId(endsOf(bond), Boolean(bond.between));
}

export function servedBond(bond: BondFile, language: Language): BondFacts {
  return {
    ends: endsOf(bond),
    mutual: Boolean(bond.between),
    kinds: bond.kind,
    label: bond.label?.[language],
    text: bond.text?.[language],
    ended: bond.ended,
  };
}
