import type { Person } from '@/lib/guide/kinds/person';

/** Steps by the golden angle: whoever came one after the other is far apart on the wheel. */
const STEP = 137.508;
const FIRST = 35;
/** Where the wheel comes round to nearly the same hue, it is darker: by none to four such parts. */
const [SHADES, PART] = [5, 0.05];

type Placed = Pick<Person, 'place'>;

function colourOf({ place }: Placed, lightness: string, chroma: number): string {
  const hue = ((FIRST + place * STEP) % 360).toFixed(0);
  return `oklch(calc(var(${lightness}) * ${1 - (place % SHADES) * PART}) ${chroma} ${hue})`;
}

/** The colour of somebody's medallion and name: of their own place alone, so that it never changes. */
export function personColour(person: Placed): string {
  return colourOf(person, '--person-light', 0.09);
}

/** The same hue where no text is set in it or on it: of their ribbon and their row. */
export function ribbonColour(person: Placed): string {
  return colourOf(person, '--ribbon-light', 0.13);
}
