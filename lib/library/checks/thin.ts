import { guideAt } from '@/lib/guide/fold';
import { PREMISE } from '@/lib/guide/keys';
import { bondId } from '@/lib/guide/kinds/bond';
import type { Language } from '@/lib/guide/names';
import { endsOf, factsOf } from '@/lib/guide/schema/serving';
import type { Finding } from '../read/finding';
import type { Reading } from '../read/show';

const ENOUGH_EPISODES = 3;

/**
 * The *thin* check: a role without a bio or a note after three episodes of presence, and a bond that
 * never gets a text. Only for a guide without errors, since it folds it.
 */
export function checkThin({ show, files }: Reading): Finding[] {
  const language: Language = show.file.languages[0] ?? 'en';
  const log = show.entries.map(({ key, file }) => factsOf(key, file, language));
  const guide = guideAt(log, show.entries.at(-1)?.key ?? PREMISE);
  const findings: Finding[] = [];
  const report = (key: string, path: (string | number)[], what: string, excerpt: string) => {
    const finding = files.entries.get(key)?.finding(path, 'thin', what, 'key');
    if (finding) findings.push({ ...finding, excerpt });
  };
  for (const { id, role, bio, notes, seenIn, knownFrom } of guide.people.values()) {
    if (!role || bio || notes.length > 0 || seenIn.length < ENOUGH_EPISODES) continue;
    const what = `"${id}" has a role, and after ${seenIn.length} episodes no bio or note, expected either`;
    report(knownFrom, ['people', id], what, id);
  }
  const seen = new Set<string>();
  for (const { key, file } of show.entries) {
    for (const [index, bond] of file.bonds.entries()) {
      const id = bondId(endsOf(bond), Boolean(bond.between));
      const history = guide.bonds.get(id)?.history ?? [];
      if (!seen.has(id) && history.length > 0 && history.every(({ text }) => !text)) {
        const what = `the bond ${id} never gets a text, expected how things stand between the two`;
        report(key, ['bonds', index], what, id);
      }
      seen.add(id);
    }
  }
  return findings;
}
