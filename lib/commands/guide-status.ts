import path from 'node:path';
import { readVerdicts, statusOf } from '@/lib/library/author/review/verdicts';
import { checkRoot } from '@/lib/library/checks/check';
import { dataRoot } from '@/lib/library/read/files';
import { findingLines, isWarning } from '@/lib/library/read/finding';

/** `npm run guide:status -- [slug]`: what no reviewer has judged, or has changed since, and what they object to. */
const root = dataRoot();
const { shows, findings } = await checkRoot(path.join(root, process.argv[2] ?? ''));
const errors = findings.filter((finding) => !isWarning(finding));

if (shows.length === 0 || errors.length > 0) {
  for (const error of errors) console.error(findingLines(error));
  console.error('expected the slug of a guide without errors: npm run guide:status -- my-show');
  process.exitCode = 1;
}

for (const show of shows) {
  const folder = path.join(root, show.slug);
  const sheets = await Promise.all(
    show.entries.map(async ({ key }) => [key, await readVerdicts(folder, key)] as const),
  );
  for (const { key, statements, supported, objected, open } of statusOf(show, new Map(sheets))) {
    console.log(
      `${show.slug} ${key}: ${supported} of ${statements} supported, ${open.length} open`,
    );
    for (const where of objected) console.log(`  objected: ${where}`);
    if (supported > 0 || objected.length > 0)
      for (const where of open) console.log(`  open: ${where}`);
  }
}
