import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { publishedText, unpublished } from '@/lib/library/author/publish';
import { checkFolder } from '@/lib/library/checks/check-folder';
import { readPublished } from '@/lib/library/checks/published';
import { dataRoot, readRoot } from '@/lib/library/read/files';
import { findingLines, isWarning } from '@/lib/library/read/finding';
import { PUBLISHED } from '@/lib/library/read/folder';

/**
 * `npm run guide:publish -- <slug> [--retitled s01e03,s01e04]`: records the keys that viewers may finish
 * from now on. Refuses a guide whose published keys have moved, but for those that only have a new title.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { retitled: { type: 'string', default: '' } },
});
const [slug = ''] = positionals;
const retitled = values.retitled.split(',').map((key) => `${key.trim()}.yaml`);
const { folders } = await readRoot(path.join(dataRoot(), slug));
const [folder, other] = folders;
const { show, findings } = folder ? checkFolder(folder) : { show: undefined, findings: [] };
const isMeant = ({ rule, file }: (typeof findings)[number]) =>
  rule === 'published' && retitled.includes(path.basename(file));
const errors = findings.filter((finding) => !isWarning(finding) && !isMeant(finding));

if (!slug || !folder || !show || other || errors.length > 0) {
  for (const error of errors) console.error(findingLines(error));
  console.error('expected the slug of a guide without errors: npm run guide:publish -- my-show');
  process.exitCode = 1;
} else {
  const before = readPublished(folder)?.value.keys ?? {};
  const file = path.join(folder.path, PUBLISHED);
  writeFileSync(file, publishedText(show, before));
  console.log(`${file}: ${unpublished(show, before).join(', ') || 'no key'} added`);
}
