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

/** A whole message as it may stand on a page: with anything where something is put in, and any of what it chooses from. */
export function said(message: string): RegExp {
  return new RegExp(`^${patternOf(message)}$`);
}

function patternOf(message: string): string {
  const [before, inside, after] = apart(message);
  const plain = before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '.+');
  if (inside === undefined) return plain;
  const [, branches] = /^\w+, (?:select|plural), (.*)$/.exec(inside) ?? [];
  const within =
    branches === undefined ? '.+' : `(?:${branchesOf(branches).map(patternOf).join('|')})`;
  return plain + within + patternOf(after);
}

function branchesOf(branches: string): string[] {
  const [, branch, rest] = apart(branches);
  return branch === undefined ? [] : [branch, ...branchesOf(rest)];
}

/** What stands before the first braces, in them, and after them. */
function apart(message: string): [before: string, inside: string | undefined, after: string] {
  const from = message.indexOf('{');
  if (from < 0) return [message, undefined, ''];
  let depth = 0;
  const to = [...message].findIndex((sign, place) => {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    return depth === 0 && place >= from;
  });
  return [message.slice(0, from), message.slice(from + 1, to), message.slice(to + 1)];
}

/** Any of these messages, in any language. */
export function inAnyLanguage(messages: (words: Words) => readonly string[]): RegExp {
  const all = [...ALL.values()].flatMap(messages);
  return new RegExp(all.map((message) => said(message).source).join('|'));
}
