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

/**
 * Emphasis is around whole words, and begins and ends at a character that is not a space: an asterisk
 * inside a word (M*A*S*H) or alone is an asterisk, as is `\*`.
 */
const EMPHASIS =
  /(?<![\p{Lu}\p{Ll}\p{N}\\])\*(?=\S)((?:\\\*|[^*])*(?:\\\*|[^*\s\\]))\*(?![\p{Lu}\p{Ll}\p{N}])/gu;
const ESCAPED = /\\\*/g;

/** The runs of one paragraph, in order; joined, they are its text without the markup. */
export function runsOf(paragraph: string): Run[] {
  const runs: Run[] = [];
  const put = (text: string, emphasis: boolean) => {
    if (text !== '') runs.push({ text: text.replace(ESCAPED, '*'), emphasis });
  };
  let end = 0;
  for (const match of paragraph.matchAll(EMPHASIS)) {
    put(paragraph.slice(end, match.index), false);
    put(match[1] ?? '', true);
    end = match.index + match[0].length;
  }
  put(paragraph.slice(end), false);
  return runs;
}
