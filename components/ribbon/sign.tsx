import type { RibbonChange } from '@/lib/guide/ribbon/marks';

/** The mark of a change on a ribbon, around the origin: told apart by shape alone. */
export const SIGNS = {
  love: 'M0 4.4-4.1.3A2.6 2.6 0 0 1 0-2.9 2.6 2.6 0 0 1 4.1.3Z',
  bond: 'M0-4.2 4.2 0 0 4.2-4.2 0Z',
  ended: 'M-3.4-3.4 3.4 3.4M3.4-3.4-3.4 3.4',
  secret: 'M0-4A4 4 0 0 1 0 4ZM0-4A4 4 0 0 0 0 4V2.8A2.8 2.8 0 0 1 0-2.8Z',
  revealed: 'M-4 0A4 4 0 1 1 4 0 4 4 0 1 1-4 0Z',
} as const;

export type SignName = keyof typeof SIGNS;

export function signOf(change: RibbonChange): SignName {
  if (change.what === 'bond' && change.bond.now.kinds[0] === 'love') return 'love';
  return change.what;
}

export function Sign({ name, x, y }: { name: SignName; x: number; y: number }) {
  const isStroke = name === 'ended';
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d={SIGNS[name]}
        fill={isStroke ? 'none' : 'var(--paper)'}
        stroke="var(--paper)"
        strokeWidth={isStroke ? 5.5 : 4}
        strokeLinejoin="round"
      />
      <path
        d={SIGNS[name]}
        fill={isStroke ? 'none' : 'var(--ink)'}
        fillRule="evenodd"
        stroke="var(--ink)"
        strokeWidth={isStroke ? 2 : 0.8}
        strokeLinejoin="round"
      />
    </g>
  );
}
