/** What stands for a name in a medallion: one letter of a script with capitals; two of one without, where there are two. */
export function markOf(name: string): string {
  const letters = [...name.normalize('NFC')].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const first = letters[0] ?? '?';
  const capital = first.toLocaleUpperCase();
  return capital !== first.toLocaleLowerCase() ? capital : letters.slice(0, 2).join('') || '?';
}
