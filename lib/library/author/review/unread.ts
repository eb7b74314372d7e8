import { KNOWN_AFTER, KNOWN_BEFORE, SAID, TO_REVIEWER } from './sheet';
import { isVerdict } from './verdicts';

const KNOWN = /^(?:- .*|Nothing\.)$/;
const STATEMENT = /^(?:###|>) /;
const PLACE = /^- [0-9a-f]{12}:[ \t]*(.*)$/;

/** The lines of a sheet, by their numbers, that a new one would lose: neither its own nor verdicts. */
export function unreadIn(sheet: string): { line: number; text: string }[] {
  let part = '';
  return sheet.split(/\r?\n/).flatMap((text, index) => {
    if ([KNOWN_BEFORE, SAID, KNOWN_AFTER].includes(text)) part = text;
    else if (text.trim() !== '' && !isRead(text, part)) return [{ line: index + 1, text }];
    return [];
  });
}

function isRead(text: string, part: string): boolean {
  if (part === '') return text.startsWith('# ') || text === TO_REVIEWER;
  if (part !== SAID) return KNOWN.test(text);
  const verdict = PLACE.exec(text)?.[1];
  return STATEMENT.test(text) || verdict === '' || (verdict !== undefined && isVerdict(verdict));
}
