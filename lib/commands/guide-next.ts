import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nextEntry } from '@/lib/library/author/start/next-entry';
import { checkRoot } from '@/lib/library/checks/check';
import { dataRoot } from '@/lib/library/read/files';
import { findingLines, isWarning } from '@/lib/library/read/finding';

/** `npm run guide:next -- <slug>`: the file after the last, with the ids known so far in comments. */
const folder = path.join(dataRoot(), process.argv[2] ?? '');
const { shows, findings } = await checkRoot(folder);
const errors = findings.filter((finding) => !isWarning(finding));
const [show, other] = shows;

if (!process.argv[2] || !show || other || errors.length > 0) {
  for (const error of errors) console.error(findingLines(error));
  console.error('expected the slug of a guide without errors: npm run guide:next -- my-show');
  process.exitCode = 1;
} else {
  const { key, text } = nextEntry(show);
  const file = path.join(folder, `${key}.yaml`);
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`${file}: give it its title, and write what it makes known`);
}
