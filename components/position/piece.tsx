import { CUP, FOLDS, pieceShape } from '../ui/piece-shape';

/**
 * One piece of the box: wrapped until its episode is finished. Its shape, tone and decoration come from
 * its number alone, and all wrappings are the same, so a wrapped one tells nothing.
 */
export function Piece({ number, wrapped }: { number: number; wrapped: boolean }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className="size-full">
      <path d={CUP} fill="var(--paper)" stroke="var(--hair)" strokeWidth="1.2" />
      {wrapped ? <Foil /> : <Sweet number={number} />}
    </svg>
  );
}

function Foil() {
  return (
    <g fill="none" stroke="var(--soft)" strokeWidth="1.1" strokeLinecap="round">
      <circle cx="32" cy="32" r="19.5" fill="var(--foil)" />
      <path d={FOLDS} />
      <circle cx="32" cy="32" r="4" fill="var(--tray)" />
    </g>
  );
}

function Sweet({ number }: { number: number }) {
  const { shape, decoration, tone, icing } = pieceShape(number);
  return (
    <>
      <path d={shape} fill={`var(${tone})`} />
      <path
        d={decoration}
        fill="none"
        stroke={`var(${icing})`}
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}
