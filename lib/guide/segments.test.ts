import { afterEach, expect, test, vi } from 'vitest';
import { segmentsOf } from './segments';
import { firstSentence } from './sentences';

afterEach(() => vi.unstubAllGlobals());

test.each([true, false])(
  'a text is parted, and nothing of it is lost; by language: %s',
  (knows) => {
    if (!knows) vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    for (const text of [
      'She asks Mr. Vik. “Why?” He waits… ',
      '灯室で待つ。なぜ？　誰も来ない',
      '기다린다. 왜?',
      '',
      '?!',
      'a\n\nb',
    ]) {
      for (const granularity of ['word', 'sentence'] as const) {
        expect(segmentsOf(text, 'ja', granularity).join('')).toBe(text);
      }
    }
    expect(segmentsOf('one two', 'en', 'word')).toEqual(['one', ' ', 'two']);
    expect(firstSentence('灯室で待つ。誰も来ない。', 'ja')).toBe('灯室で待つ。');
    expect(firstSentence('So Mr. Vik waits. She asks.', 'en')).toBe('So Mr. Vik waits.');
  },
);
