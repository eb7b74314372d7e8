import { earlyScript } from '@/lib/entries/early';
import type { GuideAddress } from '@/lib/entries/files';
import { PLAIN } from '@/lib/progress/plain';

/** Asks what the guide is made of now while the app still loads. */
export function EarlyRequest({ guide }: { guide: GuideAddress }) {
  return (
    <script
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words around a slug and a language tag
      dangerouslySetInnerHTML={{ __html: earlyScript(guide, PLAIN) }}
    />
  );
}
