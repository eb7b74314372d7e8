import fc from 'fast-check';

/** Signs that no number is made of, so that what is broken says no more than what was whole. */
const JUNK = [
  '"',
  ',',
  ';',
  ':',
  '\n',
  '<',
  '>',
  '{',
  ']',
  '\\\\',
  '\0',
  '\uFEFF',
  '話',
  '=',
  "'",
  '\t',
];

type Edit = { at: number; length: number; by: string } | { line: number; to: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    // In even parts: of fractions as `fc.double` has them, nine in ten are next to nothing.
    at: fc.nat(100_000).map((part) => part / 100_000),
    length: fc.oneof(fc.nat(3), fc.nat(200)),
    by: fc.oneof(fc.constant(''), fc.constantFrom(...JUNK)),
  }),
  // A line once more, elsewhere; in JSON and XML that is a field of another row.
  fc.record({ line: fc.nat(1000), to: fc.nat(1000) }),
);

function edited(text: string, change: Edit, isTable: boolean): string {
  if ('at' in change) {
    const at = Math.floor(change.at * text.length);
    return text.slice(0, at) + change.by + text.slice(at + change.length);
  }
  if (!isTable) return text;
  const lines = text.split('\n');
  const line = lines[change.line % lines.length] ?? '';
  return lines.toSpliced(change.to % lines.length, 0, line).join('\n');
}

/** A text of a file, broken in one place or some, wherever they are. */
export function brokenText(text: string, name: string): fc.Arbitrary<string> {
  const isTable = name.endsWith('.csv');
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((all) => all.reduce((one, change) => edited(one, change, isTable), text));
}
