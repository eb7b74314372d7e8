import { checkRoot } from '@/lib/library/check';
import { dataRoot } from '@/lib/library/files';
import { findingLine } from '@/lib/library/finding';

/** `npm run check:data -- [dir]`: all errors of a data root, or of one show's folder. */
const root = process.argv[2] ?? dataRoot();
const { shows, findings } = await checkRoot(root);

for (const finding of findings) console.error(findingLine(finding));
if (findings.length > 0) process.exitCode = 1;
else console.log(`${root}: ${shows.length} ${shows.length === 1 ? 'guide' : 'guides'}, no errors`);
