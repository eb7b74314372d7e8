/** A guide's text is plain: `*emphasis*` is the only markup, a blank line starts a paragraph. */
export interface Run {
  text: string;
  emphasis: boolean;
}

export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

// Emphasis begins and ends at a character that is not a space; a lone asterisk is an asterisk.
const EMPHASIS = /\*(?=\S)([^*]*[^*\s])\*/g;

/** The runs of one paragraph, in order; joined, they are its text without the markup. */
export function runsOf(paragraph: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of paragraph.matchAll(EMPHASIS)) {
    if (match.index > end) runs.push({ text: paragraph.slice(end, match.index), emphasis: false });
    runs.push({ text: match[1] ?? '', emphasis: true });
    end = match.index + match[0].length;
  }
  if (end < paragraph.length) runs.push({ text: paragraph.slice(end), emphasis: false });
  return runs;
}
