import proof from '@/app/[locale]/about/safety/proof.json' with { type: 'json' };
import en from '../lib/i18n/messages/en.json' with { type: 'json' };
import ja from '../lib/i18n/messages/ja.json' with { type: 'json' };
import ko from '../lib/i18n/messages/ko.json' with { type: 'json' };
import { expect, follow, test } from './test';

for (const [language, { safety }] of Object.entries({ en, ja, ko })) {
  test(`in ${language} the page on safety says what is promised, what is not, and how to report`, async ({
    page,
  }) => {
    await page.goto(`/${language}`);
    await follow(page.getByRole('link', { name: { en, ja, ko }[language]?.app.safety }));
    const article = page.getByRole('article');
    const { title, promise, how, kept, address, sources, wrong, reportHow } = safety;
    for (const said of [title, promise, how, kept, address, sources, wrong, reportHow]) {
      await expect(article).toContainText(said);
    }
    const { worlds, faults } = safety;
    for (const [told, figure, count] of [
      [worlds, '{pairs, number}', proof.pairs],
      [faults, '{mutants, number}', proof.mutants],
    ] as const) {
      await expect(article).toContainText(told.replace(figure, count.toLocaleString(language)));
    }
  });
}
