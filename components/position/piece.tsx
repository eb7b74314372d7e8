const SHAPES = [
  // Round, square, oval, a leaf, a hexagon, a shell: each about the middle of a box of 64.
  <circle key="0" cx="32" cy="32" r="19" />,
  <rect key="1" x="14" y="14" width="36" height="36" rx="7" />,
  <ellipse key="2" cx="32" cy="32" rx="22" ry="16" />,
  <path key="3" d="M32 12c13 6 19 16 18 26-9 12-27 12-36 0-1-10 5-20 18-26z" />,
  <path key="4" d="M32 12l18 10v20L32 52 14 42V22z" strokeLinejoin="round" />,
  <path key="5" d="M14 36a18 18 0 0 1 36 0c0 7-5 12-18 12S14 43 14 36z" />,
];

const DECORATIONS = [
  <path key="0" d="M22 38c6-10 14-14 20-12M24 43c7-9 13-12 19-10" />,
  <path key="1" d="M23 27h18M23 32h18M23 37h18" />,
  <path key="2" d="M32 24v16M24 32h16" />,
  <circle key="3" cx="32" cy="32" r="6" />,
  <path key="4" d="M25 25l14 14M39 25L25 39" />,
  <path key="5" d="M22 32q5-7 10 0t10 0" />,
  <g key="6">
    <circle cx="26" cy="33" r="1.6" />
    <circle cx="33" cy="27" r="1.6" />
    <circle cx="38" cy="35" r="1.6" />
  </g>,
];

/**
 * One piece of the box: wrapped until its episode is finished. Its shape and decoration come from its
 * number alone, and all wrappings are the same, so a wrapped one tells nothing.
 */
export function Piece({ number, wrapped }: { number: number; wrapped: boolean }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className="size-full">
      {wrapped ? (
        <g fill="var(--paper)" stroke="var(--hair)" strokeWidth="1.5">
          <path d={CUP} fill="none" />
          <circle cx="32" cy="32" r="20" />
          <path d="M20 22c8 6 16 6 24 0M20 42c8-6 16-6 24 0" fill="none" />
        </g>
      ) : (
        <>
          <path d={CUP} fill="none" stroke="var(--hair)" strokeWidth="1.5" />
          <g fill="var(--cocoa)">{SHAPES[number % SHAPES.length]}</g>
          <g
            fill="none"
            stroke="var(--cream)"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            {DECORATIONS[(number * 3) % DECORATIONS.length]}
          </g>
        </>
      )}
    </svg>
  );
}

/** The crimped paper cup that every piece lies in. */
const CUP = Array.from({ length: 48 }, (_, i) => {
  const [angle, radius] = [(i * Math.PI) / 24, i % 2 ? 27 : 30];
  const [x, y] = [32 + radius * Math.cos(angle), 32 + radius * Math.sin(angle)];
  return `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
})
  .join('')
  .concat('Z');
