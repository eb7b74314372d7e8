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

/** Its hue, and how much of it: rivalry is nearly ink. */
const HUES: Readonly<Record<BondKind, readonly [number, number]>> = {
  family: [65, 0.11],
  love: [350, 0.17],
  friendship: [145, 0.12],
  work: [255, 0.12],
  mentor: [305, 0.12],
  rivalry: [28, 0.16],
  care: [195, 0.09],
  other: [90, 0.03],
};

/** As light or dark as the theme needs. */
export function kindColour(kind: BondKind): string {
  const [hue, chroma] = HUES[kind];
  return `oklch(var(--kind-light) ${chroma} ${hue})`;
}
