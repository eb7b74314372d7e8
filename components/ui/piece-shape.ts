/** How the pieces of the box are drawn, in a square of 64 by 64. */

/** The crimped paper cup that every piece lies in: eighteen scallops. */
export const CUP = `${Array.from({ length: 18 }, (_, i) => {
  const [from, over] = [point(i * 20, 27.5), point(i * 20 + 10, 33)];
  return `${i === 0 ? `M${from}` : ''}Q${over} ${point(i * 20 + 20, 27.5)}`;
}).join('')}Z`;

function point(degrees: number, radius: number): string {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)]
    .map((part) => (32 + radius * part).toFixed(1))
    .join(' ');
}

/** The folds of the foil around a wrapped one. */
export const FOLDS =
  'M32 32 21 20.5M32 32 42.5 19.8M32 32 47.5 30M32 32 43 44.5M32 32 30 48M32 32 17.8 40.5M32 32 16 28.5';

const SHAPES = [
  'M32 14.5a17.5 17.5 0 1 0 .01 0Z',
  'M21 15.5h22a6 6 0 0 1 6 6v21a6 6 0 0 1-6 6H21a6 6 0 0 1-6-6v-21a6 6 0 0 1 6-6Z',
  'M32 18c12 0 20.5 6 20.5 14S44 46 32 46s-20.5-6-20.5-14S20 18 32 18Z',
  'M32 12.5c11 5.5 17.5 13 17.5 20.5 0 9-7.5 15-17.5 15s-17.5-6-17.5-15c0-7.5 6.5-15 17.5-20.5Z',
  'M25 14.5h14l10 10v14l-10 10H25l-10-10v-14Z',
  'M14 38c0-11 8-20.5 18-20.5S50 27 50 38c0 5.5-7 9-18 9s-18-3.5-18-9Z',
];

const DECORATIONS = [
  'M21 36c6-9 13-12 20-10M24 42c6-8 12-11 19-9',
  'M24 27h16M24 32.5h16M24 38h16',
  'M32 25.5v14M25 32.5h14',
  'M32 26.5a6 6 0 1 0 .01 0Z',
  'M26 26.5l12 12M38 26.5l-12 12',
  'M22 33q5-7 10 0t10 0',
  'M26 35h.01M32 28.5h.01M38 35h.01',
];

const TONES = [
  { tone: '--dark-piece', icing: '--white-piece' },
  { tone: '--milk-piece', icing: '--foil' },
  { tone: '--white-piece', icing: '--dark-piece' },
  { tone: '--dark-piece', icing: '--milk-piece' },
] as const;

/**
 * What a piece looks like, from its number alone. Seven decorations, six shapes and four tones: the first
 * that looks like another is far away. Tones are names of the theme's.
 */
export function pieceShape(number: number) {
  return {
    shape: SHAPES[number % SHAPES.length] as string,
    decoration: DECORATIONS[(number * 5) % DECORATIONS.length] as string,
    ...(TONES[(number * 3) % TONES.length] as (typeof TONES)[number]),
  };
}
