import type { Person } from '@/lib/guide/kinds/person';

/** Steps by the golden angle: whoever came one after the other is far apart on the wheel. */
const STEP = 137.508;
const FIRST = 35;

/** The colour of somebody's medallion, ribbon and row: of their own place alone, so that it never changes. */
export function personColour({ place }: Pick<Person, 'place'>): string {
  return `oklch(var(--person-light) 0.09 ${((FIRST + place * STEP) % 360).toFixed(0)})`;
}
