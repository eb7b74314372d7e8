/**
 * The headers that a static export's `_headers` asks for at an address: of each block whose place, with
 * `*` for anything, fits it.
 */
export function headersFor(rules: string, pathname: string): [string, string][] {
  const blocks = rules.split(/\n(?=\S)/).map((block) => block.trimEnd().split(/\n\s+/));
  return blocks
    .filter(([place = '']) => fits(place, pathname))
    .flatMap(([, ...headers]) => headers)
    .map((header) => [header.slice(0, header.indexOf(':')), header.slice(header.indexOf(':') + 2)]);
}

function fits(place: string, pathname: string): boolean {
  const [start = '', ...more] = place.split('*');
  return more.length > 0 ? pathname.startsWith(start) : pathname === place;
}
