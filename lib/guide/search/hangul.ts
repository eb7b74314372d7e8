import { disassemble, getChoseong } from 'es-hangul';
import { HANGUL } from './folded';

/** A Korean name as it is typed, key by key, and its initials. */
export interface HangulForm {
  keys: string;
  /** Where in the keys a syllable begins. */
  begins: ReadonlySet<number>;
  initials: string;
}

export function hangulOf(joined: string): HangulForm | undefined {
  if (!HANGUL.test(joined)) return undefined;
  const begins = new Set<number>();
  let keys = '';
  for (const syllable of joined) {
    begins.add(keys.length);
    keys += disassemble(syllable);
  }
  return { keys, begins, initials: getChoseong(joined) };
}

/** Consonants alone, which stand for the syllables that they begin. */
const INITIALS = /^[ㄱ-ㅎ]+$/;

/** Korean as it is typed so far: the last syllable may want its end; consonants alone are initials. */
export function hangulTyped(joined: string): { keys: string; initials?: string } | undefined {
  if (!HANGUL.test(joined)) return undefined;
  const keys = disassemble(joined);
  return { keys, initials: INITIALS.test(keys) ? keys : undefined };
}

/** Whether the keys typed so far begin the name, or one of its syllables. */
export function beginsWithKeys(
  { keys, begins }: HangulForm,
  typed: string,
): 'start' | 'inside' | undefined {
  for (let at = keys.indexOf(typed); at >= 0; at = keys.indexOf(typed, at + 1)) {
    if (at === 0) return 'start';
    if (begins.has(at)) return 'inside';
  }
  return undefined;
}
