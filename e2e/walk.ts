import type { Page } from '@playwright/test';
import { FLAGSHIP_SHOW as SHOW, settled } from './test';

/**
 * Goes to every page and opens every control that somebody may use without finishing an episode or
 * looking ahead; returns what there was to see and read: DOM, text, titles, addresses, storage.
 */
export async function walk(page: Page, address: string, language: string): Promise<string[]> {
  const seen: string[] = [];
  const look = async () => {
    seen.push(
      await page.content(),
      await page.locator('body').innerText(),
      await page.locator('body').ariaSnapshot(),
      await page.title(),
      page.url(),
      await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
    );
  };
  const show = `${address}/${language}/${SHOW}`;
  await page.goto(`${address}/${language}`);
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  await look();
  const rooms = ['/people', '/relationships', '/questions', '/secrets', '/things'];
  for (const path of ['', ...rooms, '/recap?key=premise']) {
    await page.goto(show + path);
    await settled(page);
    await look();
    for (const link of await page.getByRole('main').getByRole('link').all()) await link.hover();
  }
  for (const key of ['s01e01', 's01e02', 's01e03', 's09e09', 'nonsense']) {
    await page.goto(`${show}/recap?key=${key}`);
    await settled(page);
    await look();
  }
  await page.goto(`${show}/people`);
  await settled(page);
  const people = await page.locator('main a[href*="person?who="]').all();
  const addresses = await Promise.all(people.map((link) => link.getAttribute('href')));
  await people[0]?.click();
  await page.getByRole('dialog').waitFor();
  await look();
  await page.keyboard.press('Escape');
  for (const path of [...addresses, `/${language}/${SHOW}/person?who=nobody`]) {
    await page.goto(address + path);
    await settled(page);
    await look();
  }
  await page.goto(show);
  await settled(page);
  await page.locator('[aria-haspopup=dialog]').last().click();
  await page.getByRole('dialog').waitFor();
  await look();
  return seen;
}
