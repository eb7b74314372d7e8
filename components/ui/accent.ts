import type { CSSProperties } from 'react';

/**
 * The shades of a show's colour that can carry text: as it is, or darkened (on light paper) or
 * lightened (on dark) until the contrast is 4.5:1 or more. Contrast as in WCAG 2.2.
 */
const GROUNDS = { light: ['#fbf6ee', '#f2e8da'], dark: ['#18110d', '#231913'] } as const;
const LEAST = 4.6;

export function accentShades(accent: string | undefined): CSSProperties | undefined {
  if (!accent) return undefined;
  return {
    '--accent-light': shade(accent, '#000000', GROUNDS.light),
    '--accent-dark': shade(accent, '#ffffff', GROUNDS.dark),
  } as CSSProperties;
}

function shade(color: string, towards: string, grounds: readonly string[]): string {
  for (let part = 0; part <= 1; part += 0.04) {
    const mixed = mix(color, towards, part);
    if (grounds.every((ground) => contrast(mixed, ground) >= LEAST)) return mixed;
  }
  return towards;
}

function channels(color: string): [number, number, number] {
  const at = (start: number) => Number.parseInt(color.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function mix(color: string, towards: string, part: number): string {
  const other = channels(towards);
  const mixed = channels(color).map((value, i) => value + ((other[i] ?? 0) - value) * part);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of two colours, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
