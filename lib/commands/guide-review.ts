import path from 'node:path';
import { checkRoot } from '@/lib/library/check';
import { dataRoot } from '@/lib/library/files';
import { findingLines, isWarning } from '@/lib/library/finding';
import { sheetOf } from '@/lib/library/review/sheet';
import { readVerdicts, writeSheet } from '@/lib/library/review/verdicts';

/** `npm run guide:review -- <slug> <key>`: the sheet for a reviewer who has seen no further. */
const [slug = '', key = ''] = process.argv.slice(2);
const folder = path.join(dataRoot(), slug);
const { shows, findings } = await checkRoot(folder);
const errors = findings.filter((finding) => !isWarning(finding));
const [show] = shows;

if (!slug || !show?.entries.some((entry) => entry.key === key) || errors.length > 0) {
  for (const error of errors) console.error(findingLines(error));
  console.error(
    'expected a guide without errors and one of its keys: npm run guide:review -- my-show s01e01',
  );
  process.exitCode = 1;
} else {
  const file = await writeSheet(folder, key, sheetOf(show, key, await readVerdicts(folder, key)));
  console.log(`${file}: write a verdict after each hash`);
}
