import type { z } from 'zod';
import { BOND_KINDS } from '../kinds/bond';
import type { Language } from '../names';
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
