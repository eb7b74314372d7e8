import type { Log } from './fold';
import { guideAt } from './fold';
import type { Key } from './keys';
import { storySoFar } from './previously';
import { paragraphsOf, runsOf } from './text';

/**
 * The first words of the guide as known after a key, as HTML: the story up to there, its text
 * escaped. It holds nothing of the interface, and nothing but `p` and `em`.
 */
export function firstScreen(log: Log, key: Key): string {
  const story = storySoFar(guideAt(log, key)) ?? '';
  return paragraphsOf(story).map(paragraphHtml).join('');
}

function paragraphHtml(paragraph: string): string {
  const runs = runsOf(paragraph).map(({ text, emphasis }) =>
    emphasis ? `<em>${escaped(text)}</em>` : escaped(text),
  );
  return `<p>${runs.join('')}</p>`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
