import { rows } from './positions.table';
import { expect, FLAGSHIP_SHOW, openAt, test } from './test';

for (const { position, language, page: path, shows, hides } of rows) {
  test(`${position} ${language} ${path || '/'}: shows what is known, and nothing else`, async ({
    page,
  }) => {
    await openAt(page, `/${language}/${FLAGSHIP_SHOW}${path}`, { position });
    const text = await page.locator('body').innerText();
    const html = await page.content();
    for (const pattern of shows) expect.soft(text).toMatch(pattern);
    for (const pattern of hides) {
      expect.soft(text).not.toMatch(pattern);
      expect.soft(html).not.toMatch(pattern);
    }
  });
}
