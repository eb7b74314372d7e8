import proof from '@/app/[locale]/about/safety/proof.json' with { type: 'json' };
import { expect, follow, test } from './test';
import { MESSAGES } from './words';

for (const {
  locale: language,
  words: { app, safety },
} of MESSAGES) {
  test(`in ${language} the page on safety says what is promised, what is not, and how to report`, async ({
    page,
  }) => {
    await page.goto(`/${language}`);
    await follow(page.getByRole('link', { name: app.safety }));
    const article = page.getByRole('article');
    const { title, promise, how, kept, address, sources, wrong, reportHow } = safety;
    for (const words of [title, promise, how, kept, address, sources, wrong, reportHow]) {
      await expect(article).toContainText(words);
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
