import path from 'node:path';
import { sheetOf } from '@/lib/library/author/review/sheet';
import { unreadIn } from '@/lib/library/author/review/unread';
import { readSheet, sheetPath, verdictsIn, writeSheet } from '@/lib/library/author/review/verdicts';
import { checkRoot } from '@/lib/library/checks/check';
import { dataRoot } from '@/lib/library/read/files';
import { findingLines, isWarning } from '@/lib/library/read/finding';

/** `npm run guide:review -- <slug> <key>`: the sheet for a reviewer who has seen no further. */
const [slug = '', key = ''] = process.argv.slice(2);
const folder = path.join(dataRoot(), slug);
const { shows, findings } = await checkRoot(folder);
const errors = findings.filter((finding) => !isWarning(finding));
const [show] = shows;
const written = await readSheet(folder, key);
const unread = unreadIn(written);

if (!slug || !show?.entries.some((entry) => entry.key === key) || errors.length > 0) {
  for (const error of errors) console.error(findingLines(error));
  console.error(
    'expected a guide without errors and one of its keys: npm run guide:review -- my-show s01e01',
  );
  process.exitCode = 1;
} else if (unread.length > 0) {
  for (const { line, text } of unread) console.error(`${sheetPath(folder, key)}:${line} ${text}`);
  console.error(
    'expected nothing but verdicts, each after its hash, with a reason after a dash: a new sheet would lose these lines',
  );
  process.exitCode = 1;
} else {
  const file = await writeSheet(folder, key, sheetOf(show, key, verdictsIn(written)));
  console.log(`${file}: write a verdict after each hash`);
}
