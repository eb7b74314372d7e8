import type { Person } from '@/lib/guide/kinds/person';

/** Steps by the golden angle: whoever came one after the other is far apart on the wheel. */
const STEP = 137.508;
const FIRST = 35;

type Placed = Pick<Person, 'place'>;

const hueOf = ({ place }: Placed) => ((FIRST + place * STEP) % 360).toFixed(0);

/** The colour of somebody's medallion and name: of their own place alone, so that it never changes. */
export function personColour(person: Placed): string {
  return `oklch(var(--person-light) 0.09 ${hueOf(person)})`;
}

/** The same hue where no text is set in it or on it: of their ribbon and their row. */
export function ribbonColour(person: Placed): string {
  return `oklch(var(--ribbon-light) 0.13 ${hueOf(person)})`;
}
