import type { Page } from '@playwright/test';
import { expect, openAt, FLAGSHIP_SHOW as SHOW, settled, test } from './test';
import { said, wordsIn } from './words';

/** What browsers and extensions do to the texts of a page, each to every one that it finds. */
const CHANGES: Record<string, (text: Text) => void> = {
  'replaced by fonts': (text) => {
    text.replaceWith(inElements(text, ['font', 'font']));
  },
  'replaced by one font': (text) => {
    text.replaceWith(inElements(text, ['font']));
  },
  'put before, then taken away': (text) => {
    text.before(inElements(text, ['font', 'font']));
    text.remove();
  },
  'put behind, then taken away': (text) => {
    text.after(inElements(text, ['font']));
    text.remove();
  },
  'taken away, then put where it was': (text) => {
    const { parentNode, nextSibling } = text;
    const element = inElements(text, ['font']);
    text.remove();
    parentNode?.insertBefore(element, nextSibling);
  },
  'wrapped in a font': (text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  },
  'wrapped in two': (text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    text.before(outer);
    inner.append(text);
  },
  'marked by an extension': (text) => {
    text.replaceWith(inElements(text, ['mark']));
  },
  'given readings': (text) => {
    text.replaceWith(inElements(text, ['ruby', 'span']));
  },
  'split in two': (text) => {
    const half = text.data.length / 2;
    const parts = [text.data.slice(0, half), text.data.slice(half)].map((part) => {
      const font = document.createElement('font');
      font.textContent = part;
      return font;
    });
    text.replaceWith(...parts);
  },
  'put between spaces': (text) => {
    text.replaceWith(' ', inElements(text, ['font']), ' ');
  },
  'in letters of their own': (text) => {
    const font = document.createElement('font');
    for (const letter of text.data) {
      font.append(Object.assign(document.createElement('b'), { textContent: letter }));
    }
    text.replaceWith(font);
  },
  'replaced, and put back': (text) => {
    const element = inElements(text, ['font']);
    text.replaceWith(element);
    element.replaceWith(text);
  },
  'replaced twice': (text) => {
    const element = inElements(text, ['font']);
    text.replaceWith(element);
    element.replaceWith(inElements(text, ['font', 'font']));
  },
  'replaced by another text': (text) => {
    text.replaceWith(document.createTextNode(text.data));
  },
  'changed where it is': (text) => {
    text.data = `${text.data}`;
  },
  'cut in two texts': (text) => {
    text.splitText(text.data.length / 2);
  },
  'joined with those beside it': (text) => {
    text.parentNode?.normalize();
  },
  'every other one': (text) => {
    if (text.data.length % 2 === 0) text.replaceWith(inElements(text, ['font', 'font']));
  },
  'given an icon': (text) => {
    text.after(Object.assign(document.createElement('span'), { ariaHidden: 'true' }));
  },
};

/** Runs in the page: elements inside one another, and the words of a text in the last. */
function inElements(text: Text, [name = 'font', ...inner]: readonly string[]): Element {
  const element = document.createElement(name);
  element.append(inner.length > 0 ? inElements(text, inner) : text.data);
  return element;
}

/** Runs in the page: does this to every text of it, and with `onwards` to each that comes later. */
function toEach(change: (text: Text) => void, onwards: boolean): void {
  const done = new WeakSet<Node>();
  const all = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const around = text.parentElement;
      const isLeft = around?.closest('script, style, font, mark, ruby, svg, [translate=no]');
      if (isLeft !== null || done.has(text) || text.data.trim() === '') continue;
      done.add(text);
      change(text);
    }
  };
  all();
  if (onwards) new MutationObserver(all).observe(document.body, { childList: true, subtree: true });
}

/** As source: a page's policy lets nothing else run. */
async function translated(
  page: Page,
  change: (text: Text) => void,
  onwards = false,
): Promise<void> {
  await page.waitForFunction(() => !/native code/.test(String(Node.prototype.removeChild)));
  await page.evaluate(`{ ${inElements}; (${toEach})(${change}, ${onwards}); }`);
}

for (const language of ['en', 'ja'] as const) {
  const { entry, position, ahead, rooms } = wordsIn(language);
  const name = (number: number) => entry.episode.replace('{episode}', String(number));
  const finish = (page: Page, number: number) =>
    page
      .getByRole('button', { name: said(entry.finished.replace('{name}', name(number))) })
      .first();
  const upTo = (page: Page, number: number) =>
    page.getByRole('button', { name: entry.upTo.replace('{name}', name(number)) }).first();

  test(`in ${language} a page whose texts are others goes on, whatever became of them`, async ({
    page,
  }) => {
    test.slow();
    for (const [what, change] of Object.entries(CHANGES)) {
      for (const onwards of [false, true]) {
        await openAt(page, `/${language}/${SHOW}`, { position: 's01e01' });
        await translated(page, change, onwards && !/back|another|where|cut|joined|icon/.test(what));
        await finish(page, 2).click();
        await expect(upTo(page, 2), what).toBeVisible();
        await expect(page.getByRole('main'), what).toContainText(/Sumiko|スミコ|寿美子|澄子/);
        await page.getByRole('button', { name: position.undo }).click();
        await expect(upTo(page, 1), what).toBeVisible();
        await expect(page.locator('body'), what).not.toContainText(/Sumiko|スミコ|寿美子|澄子/);
        await page.locator('nav a[href$="/people"]').click();
        await expect(page, what).toHaveURL(/people$/);
        await expect(page.getByRole('heading', { name: rooms.people }), what).toBeVisible();
      }
    }
  });

  for (const room of [
    '',
    '/relationships',
    '/people',
    '/person?who=hana',
    '/notebook',
    '/secrets',
  ]) {
    test(`in ${language} a translated ${room || 'first page'} goes on`, async ({ page }) => {
      await openAt(page, `/${language}/${SHOW}${room}`, { position: 's01e01' });
      await translated(page, CHANGES['replaced by fonts'] as (text: Text) => void, true);
      await upTo(page, 1).click();
      await page.getByRole('dialog').getByRole('button', { name: position.lookAhead }).click();
      await page
        .getByRole('dialog')
        .last()
        .getByRole('button', { name: ahead.open, exact: true })
        .click();
      await page.getByRole('button', { name: ahead.end }).click();
      await expect(page.getByRole('button', { name: ahead.end })).toHaveCount(0);
      await settled(page);
      await upTo(page, 1).click();
      await finish(page.getByRole('dialog') as never as Page, 2).click();
      await expect(upTo(page, 2)).toBeVisible();
      await page.getByRole('link', { name: rooms.people, exact: true }).click();
      await expect(page.getByRole('main')).toContainText(/Hana|ハナ/);
    });
  }
}
