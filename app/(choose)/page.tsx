import { ChooseLanguage } from '@/components/shell/choose-language';
import { LanguageLinks } from '@/components/shell/language-links';

/** `/`: goes to the shelf in the viewer's language; without JavaScript one chooses by hand. */
export default function ChoosePage() {
  return (
    <main className="mx-auto max-w-2xl px-4 pt-10">
      <h1 className="text-4xl">Kokomade</h1>
      <ChooseLanguage />
      <LanguageLinks />
    </main>
  );
}
