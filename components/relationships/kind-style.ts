import type { BondKind } from '@/lib/guide/kinds/bond';

/** How the line of each kind is drawn: by its dashes, and by a colour besides. */
export const KIND_DASHES: Readonly<Record<BondKind, string | undefined>> = {
  family: undefined,
  love: '0.1 8',
  friendship: '14 8',
  work: '30 8',
  mentor: '16 7 0.1 7',
  rivalry: '5 9',
  care: '22 7 0.1 7 0.1 7',
  other: '8 16',
};

const HUES: Readonly<Record<BondKind, number>> = {
  family: 55,
  love: 10,
  friendship: 145,
  work: 250,
  mentor: 305,
  rivalry: 30,
  care: 195,
  other: 90,
};

/** As light or dark as the theme needs. */
export function kindColour(kind: BondKind): string {
  return `oklch(var(--kind-light) 0.1 ${HUES[kind]})`;
}
