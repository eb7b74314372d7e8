import type { Numbering } from '@/lib/guide/numbers';
import type { GuideShow } from '@/lib/import/shows';

/** A show that files may tell of, as the page knows it. */
export interface ImportShow extends GuideShow, Numbering {
  /** In the language of the interface where the guide has it. */
  title: string;
  language: string;
  languages: readonly string[];
  unit: 'episode' | 'chapter';
}
