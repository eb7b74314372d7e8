import type { GuideAddress } from '@/lib/entries/fetch-file';
import { preloadScript } from '@/lib/entries/preload-script';
import { EarlyScript } from '../ui/early-script';

/** What is done on a show's page while the app still loads. */
export function Preload({ guide, locale }: { guide: GuideAddress; locale: string }) {
  return <EarlyScript code={preloadScript(guide, locale)} />;
}
