import type { GuideAddress } from '@/lib/entries/fetch-file';
import { preloadScript } from '@/lib/entries/preload-script';
import { EarlyScript } from '../ui/early-script';
import { PRESSED_EARLY } from './pressed-early-script';

/** What is done on a show's page while the app still loads. */
export function Preload({ guide, locale }: { guide: GuideAddress; locale: string }) {
  const code = `${preloadScript(guide, locale)};${PRESSED_EARLY}`;
  return <EarlyScript code={`if(!window.kokomadePreload){${code}}`} />;
}
