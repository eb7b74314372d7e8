/** The scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** What an element needs whose words are in this language: its tag, and which way it is written. */
export function inTongue(language: string): { lang: string; dir: 'ltr' | 'rtl' } {
  const { script = '' } = new Intl.Locale(language).maximize();
  return { lang: language, dir: RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr' };
}
