import { parseArgs } from 'node:util';
import { checkRoot } from '@/lib/library/checks/check';
import { dataRoot } from '@/lib/library/read/files';
import { findingLines, isWarning } from '@/lib/library/read/finding';

/**
 * `npm run check:data -- [dir] [--strict] [--json]`: all findings of a data root, or of one show's
 * folder. Errors end it with 1, with `--strict` warnings too; only then traps are looked for.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strict: { type: 'boolean' }, json: { type: 'boolean' } },
});
const root = positionals[0] ?? dataRoot();
const { shows, findings } = await checkRoot(root, { strict: values.strict });
const graded = findings.map((finding) => ({
  ...finding,
  severity: isWarning(finding) && !values.strict ? 'warning' : 'error',
}));
const errors = graded.filter(({ severity }) => severity === 'error').length;

if (values.json) console.log(JSON.stringify(graded, undefined, 2));
else {
  for (const finding of graded) {
    const { message, severity } = finding;
    const isLoud = severity === 'error';
    console.error(findingLines({ ...finding, message: isLoud ? message : `${message} (warning)` }));
  }
  const count = (number: number, what: string) =>
    `${number || 'no'} ${what}${number === 1 ? '' : 's'}`;
  const warnings = graded.length - errors;
  const found = [count(errors, 'error'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])];
  console.log(`${root}: ${count(shows.length, 'guide')}, ${found.join(', ')}`);
}
if (errors > 0) process.exitCode = 1;
