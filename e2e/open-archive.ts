import type { Page } from '@playwright/test';

/** Opens a guide from a file, `how` one chooses there, and says under which name the device has it. */
export async function openArchive(page: Page, buffer: Buffer, how: string): Promise<string> {
  await page.goto('/en/own');
  await page
    .getByLabel('A file', { exact: true })
    .setInputFiles({ name: 'guide.zip', mimeType: 'application/zip', buffer });
  await page.getByRole('button', { name: how }).click();
  await page.waitForURL(/show=/);
  return new URL(page.url()).searchParams.get('show') ?? '';
}
