import { markOf } from './mark';

/** A person's medallion, drawn from what they are called: no faces, no borrowed art. */
export function Medallion({ name, size = 'size-14' }: { name: string; size?: string }) {
  const mark = markOf(name);
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={`${size} shrink-0`}>
      <circle cx="32" cy="32" r="30" fill="var(--tray)" stroke="var(--hair)" strokeWidth="1.5" />
      <circle cx="32" cy="32" r="25.5" fill="none" stroke="var(--accent)" strokeWidth="0.8" />
      <text
        x="32"
        y="33"
        textAnchor="middle"
        dominantBaseline="central"
        fill="var(--ink)"
        fontSize={[...mark].length > 1 ? 19 : 25}
        className="font-serif"
      >
        {mark}
      </text>
    </svg>
  );
}
