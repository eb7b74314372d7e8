import type { Key } from '@/lib/guide/keys';
import type { Numbering } from '@/lib/guide/numbers';
import { guideLanguage, type Locale } from '@/lib/i18n/locales';
import type { GuideShow } from '@/lib/import/shows';
import type { OwnHead } from '@/lib/own/own-guide';

/** A show that files may tell of, as the page knows it. */
export interface ImportShow extends GuideShow, Numbering {
  /** In the language of the interface where the guide has it. */
  title: string;
  language: string;
  languages: readonly string[];
  unit: 'episode' | 'chapter';
}

type File = OwnHead['file'];
type Named = Pick<File, 'title' | 'netflix' | 'unit' | 'ids' | 'released'> &
  Numbering & {
    slug: string;
    keys: readonly Key[];
    languages: readonly string[];
    also: readonly File['title'][];
  };

/** What a file may call a show: of `show.yaml` and the list of keys alone. */
export function importShow(show: Named, locale: Locale): ImportShow {
  const { slug, title, also, netflix = {}, languages, unit, ids, released, keys } = show;
  const { numbering, numbers } = show;
  const language = guideLanguage(languages, locale);
  const titles = [
    ...Object.values(title),
    ...also.flatMap(Object.values),
    ...Object.values(netflix),
  ];
  return {
    ...{ slug, languages, language, unit, ids, keys, numbering, numbers },
    title: title[language] ?? Object.values(title)[0] ?? slug,
    titles: [...new Set<string>(titles)],
    year: released ? Number(released.slice(0, 4)) : undefined,
  };
}
