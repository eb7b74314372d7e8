import type { Person } from '@/lib/guide/kinds/person';
import type { Language } from '@/lib/guide/names';
import { markOf } from './mark';
import { personColour } from './person-colour';

/** A person's medallion, drawn from what they are called: no faces, no borrowed art. */
export function Medallion(props: { person: Person; language: Language; size?: string }) {
  const { person, language, size = 'size-14' } = props;
  const mark = markOf(person.short[language] ?? '');
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={`${size} shrink-0`}>
      <circle cx="32" cy="32" r="30" fill={personColour(person)} />
      <circle cx="32" cy="32" r="26" fill="none" stroke="var(--paper)" strokeWidth="0.8" />
      <text
        x="32"
        y="33"
        textAnchor="middle"
        dominantBaseline="central"
        fill="var(--paper)"
        fontSize={mark.length > 1 ? 21 : 25}
        className="font-serif"
      >
        {mark}
      </text>
    </svg>
  );
}
