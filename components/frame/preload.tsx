import type { GuideAddress } from '@/lib/entries/fetch-file';
import { preloadScript } from '@/lib/entries/preload';

/** Asks what the guide is made of now while the app still loads. */
export function Preload({ guide }: { guide: GuideAddress }) {
  return (
    <script
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words around a slug and a language tag
      dangerouslySetInnerHTML={{ __html: preloadScript(guide) }}
    />
  );
}
