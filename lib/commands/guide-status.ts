import path from 'node:path';
import { unpublished } from '@/lib/library/author/publish';
import { readVerdicts, statusOf } from '@/lib/library/author/review/verdicts';
import { checkRoot } from '@/lib/library/checks/check';
import { readPublished } from '@/lib/library/checks/published';
import { dataRoot, readRoot } from '@/lib/library/read/files';
import { findingLines, isWarning } from '@/lib/library/read/finding';

/** `npm run guide:status -- [slug]`: what no reviewer has judged, or has changed since, what they object to, and which keys are not published. */
const root = dataRoot();
const place = path.join(root, process.argv[2] ?? '');
const { shows, findings } = await checkRoot(place);
const { folders } = await readRoot(place);
const errors = findings.filter((finding) => !isWarning(finding));

if (shows.length === 0 || errors.length > 0) {
  for (const error of errors) console.error(findingLines(error));
  console.error('expected the slug of a guide without errors: npm run guide:status -- my-show');
  process.exitCode = 1;
}

for (const show of shows) {
  const folder = path.join(root, show.slug);
  const kept = folders.find(({ slug }) => slug === show.slug);
  const waiting = kept ? unpublished(show, readPublished(kept)?.value.keys ?? {}) : [];
  if (waiting.length > 0) console.log(`${show.slug}: not published yet: ${waiting.join(', ')}`);
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
