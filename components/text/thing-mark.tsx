import type { Thing } from '@/lib/guide/kinds/thing';
import type { Language } from '@/lib/guide/names';
import { markOf } from './mark';

/** What stands for a place, a group or an object: a tile where a person has a medallion. */
export function ThingMark(props: { thing: Thing; language: Language; size: string }) {
  const { thing, language, size } = props;
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={`${size} shrink-0`}>
      <rect x="4" y="8" width="56" height="48" rx="7" fill="var(--tray)" stroke="var(--soft)" />
      <text
        x="32"
        y="33"
        textAnchor="middle"
        dominantBaseline="central"
        fill="var(--ink)"
        fontSize="21"
        className="font-serif"
      >
        {markOf(thing.short[language] ?? '')}
      </text>
    </svg>
  );
}
