import { checkRoot } from '@/lib/library/check';
import { dataRoot } from '@/lib/library/files';
import { findingLine } from '@/lib/library/finding';

const root = process.argv[2] ?? dataRoot();

try {
  const { shows, findings } = await checkRoot(root);
  for (const finding of findings) console.error(findingLine(finding));
  if (findings.length > 0) process.exitCode = 1;
  else
    console.log(`${root}: ${shows.length} ${shows.length === 1 ? 'guide' : 'guides'}, no errors`);
} catch (error) {
  console.error(`${root}: cannot be read: ${(error as Error).message}`);
  process.exitCode = 1;
}
