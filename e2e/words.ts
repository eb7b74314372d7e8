import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The words of the interface: what has a name is found by it, in whatever language a page is. */
export type Words = typeof import('../lib/i18n/messages/en.json');

const FOLDER = 'lib/i18n/messages';
const ALL = new Map(
  readdirSync(FOLDER).map((file): [string, Words] => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')),
  ]),
);

export const MESSAGES = [...ALL].map(([locale, words]) => ({ locale, words }));

export function wordsIn(language: string): Words {
  const words = ALL.get(language);
  if (!words) throw new Error(`the interface has no words in ${language}`);
  return words;
}

/** The words that a page is in. */
export async function wordsOn(page: Page): Promise<Words> {
  return wordsIn((await page.locator('html').getAttribute('lang')) ?? '');
}

/** A whole message as it may stand on a page, with anything where something is put in. */
export function said(message: string): RegExp {
  const parts = message
    .split(/\{[^{}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/** Any of these messages, in any language. */
export function inAnyLanguage(messages: (words: Words) => readonly string[]): RegExp {
  const all = [...ALL.values()].flatMap(messages);
  return new RegExp(all.map((message) => said(message).source).join('|'));
}
