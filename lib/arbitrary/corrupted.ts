import fc from 'fast-check';

/** Values that a hand, a bug or an enemy may have put where another one was. */
const HOSTILE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 1e308, '', '__proto__', [], {}, true, 's99e99', 's01e2'),
  fc.string({ minLength: 0, maxLength: 60 }),
  fc.constant('x'.repeat(100_000)),
  fc.json().map((text) => JSON.parse(text)),
);

/** A JSON text one part of which was replaced, removed or renamed. */
export function corruptedTexts(text: string): fc.Arbitrary<string> {
  const ways = waysIn(JSON.parse(text)).filter((way) => way.length > 0);
  return fc
    .tuple(
      fc.constantFrom(...ways),
      fc.constantFrom<Act>('replace', 'remove', 'rename', 'double'),
      HOSTILE,
    )
    .map(([way, act, value]) => corrupted(text, way, act, value));
}

type Act = 'replace' | 'remove' | 'rename' | 'double';

/** The parts of a value, by the way to them. */
function waysIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => waysIn(part, [...way, key]))];
}

/** Keys are set as JSON would, `__proto__` included. */
function corrupted(text: string, way: readonly string[], act: Act, value: unknown): string {
  const [key, ...rest] = way;
  if (key === undefined) return JSON.stringify(value);
  const change = (part: unknown, step: string, further: readonly string[]): unknown => {
    const entries = Object.entries(part as object).flatMap(([name, inner]): [string, unknown][] => {
      if (name !== step) return [[name, inner]];
      const [next, ...left] = further;
      if (next !== undefined) return [[name, change(inner, next, left)]];
      if (act === 'remove') return [];
      if (act === 'rename') return [['__proto__', inner]];
      return act === 'double'
        ? [
            [name, inner],
            [`${name} `, inner],
          ]
        : [[name, value]];
    });
    if (Array.isArray(part)) return entries.map(([, inner]) => inner);
    const made: Record<string, unknown> = {};
    for (const [name, inner] of entries) {
      Object.defineProperty(made, name, { value: inner, enumerable: true, configurable: true });
    }
    return made;
  };
  return JSON.stringify(change(JSON.parse(text), key, rest));
}
