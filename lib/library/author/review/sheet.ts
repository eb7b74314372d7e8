import { guideAt } from '@/lib/guide/fold';
import type { Guide } from '@/lib/guide/guide';
import type { Key } from '@/lib/guide/keys';
import type { Person } from '@/lib/guide/kinds/person';
import type { Thing } from '@/lib/guide/kinds/thing';
import { factsOf } from '@/lib/guide/schema/serving';
import type { Show } from '../../read/show';
import { statementsOf } from './statements';
import type { Verdicts } from './verdicts';

export const TO_REVIEWER =
  'For somebody who has finished this entry and seen no further. After each hash write one of: supported, not supported, makes me expect something. A reason may follow after a dash.';
export const KNOWN_BEFORE = '## Known before';
export const SAID = '## Said in this entry';
export const KNOWN_AFTER = '## Known after';

/**
 * The sheet for a reviewer who has seen up to `key` and no further: what was known before, then every
 * statement of the entry with a place for the verdict. It holds nothing of later entries. Verdicts
 * given before are kept as long as their text is the same.
 */
export function sheetOf(show: Show, key: Key, given: Verdicts): string {
  const place = show.entries.findIndex((entry) => entry.key === key);
  const entry = show.entries[place];
  if (!entry)
    throw new Error(
      `no entry ${key}, expected one of ${show.entries.map((one) => one.key).join(', ')}`,
    );
  const language = show.file.languages[0] ?? 'en';
  const log = show.entries.slice(0, place + 1).map((one) => factsOf(one.key, one.file, language));
  const before = show.entries[place - 1];
  const statements = statementsOf(entry.file).map(({ where, texts, hash }) => {
    const said = Object.entries(texts).map(([tag, text]) => `${tag}: ${text.replace(/\s+/g, ' ')}`);
    const verdict = given.get(hash) ?? '';
    return [`### ${where}`, ...said.map((line) => `> ${line}`), `- ${hash}: ${verdict}`].join('\n');
  });
  return [
    `# ${show.slug}, ${key}`,
    TO_REVIEWER,
    KNOWN_BEFORE,
    before ? linesOf(guideAt(log.slice(0, -1), before.key)) : 'Nothing.',
    SAID,
    ...statements,
    KNOWN_AFTER,
    linesOf(guideAt(log, key)),
    '',
  ].join('\n\n');
}

function linesOf(guide: Guide): string {
  const call = ({ name, id }: Person | Thing) => Object.values(name)[0] ?? id;
  const end = (id: string) => {
    const one = guide.people.get(id) ?? guide.things.get(id);
    return one ? call(one) : id;
  };
  const lines = [
    ...(guide.soFar ? [`- ${guide.soFar}`] : []),
    ...[...guide.people.values()].map(
      (one) => `- ${[call(one), one.role, one.bio].filter(Boolean).join(': ')}`,
    ),
    ...[...guide.things.values()].map(
      (one) => `- ${[call(one), one.text].filter(Boolean).join(': ')}`,
    ),
    ...[...guide.bonds.values()].map(
      ({ ends: [a, b], now }) => `- ${end(a)}, ${end(b)}: ${now.text ?? now.label}`,
    ),
    ...[...guide.secrets.values()].map(({ what }) => `- Secret: ${what}`),
    ...[...guide.threads.values()].map(
      ({ question, answer }) => `- ${[question, answer].filter(Boolean).join(' ')}`,
    ),
  ];
  return lines.map((line) => line.replace(/\s+/g, ' ')).join('\n') || 'Nothing.';
}
