import { rows } from './positions.table';
import { expect, FLAGSHIP_SHOW, openAt, test } from './test';

const visits = new Set(rows.map(({ position, language }) => `${position} ${language}`));

for (const visit of visits) {
  test(`${visit}: each page shows what is known, and nothing else`, async ({ page }) => {
    test.slow();
    for (const row of rows.filter((one) => `${one.position} ${one.language}` === visit)) {
      const { position, language, page: path, shows, hides } = row;
      await openAt(page, `/${language}/${FLAGSHIP_SHOW}${path}`, { position });
      const text = await page.locator('body').innerText();
      const html = await page.content();
      for (const pattern of shows) expect.soft(text, path).toMatch(pattern);
      for (const pattern of hides) {
        expect.soft(text, path).not.toMatch(pattern);
        expect.soft(html, path).not.toMatch(pattern);
      }
    }
  });
}
