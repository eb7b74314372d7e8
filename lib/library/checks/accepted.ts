import { ERRORS, type Finding, type Rule, WARNINGS } from '../read/finding';
import type { Parsed } from '../read/parse';
import type { Reading } from '../read/show';

/**
 * The findings that no author answers for, and an error for each acceptance that is not needed, by the
 * `rules` that were looked for.
 */
export function checkAccepted(
  { files }: Reading,
  findings: readonly Finding[],
  rules: readonly Rule[] = [...ERRORS, ...WARNINGS],
): Finding[] {
  const all = [files.show, ...files.entries.values()];
  const answered = new Set(
    all.flatMap((file) => file.value.accepted.map((one) => answer(file.file, one.rule, one.text))),
  );
  const asked = new Set(findings.map((one) => answer(one.file, one.rule, one.excerpt)));
  const left = findings.filter((one) => !answered.has(answer(one.file, one.rule, one.excerpt)));
  // What was lost may be the very name that an acceptance answers for.
  if (all.some(({ lost }) => lost.length > 0)) return left;
  return [...left, ...all.flatMap((file) => needless(file, asked, rules))];
}

type Accepting = Parsed<{ accepted: { rule: string; text: string }[] }>;

const answer = (...about: (string | undefined)[]) => JSON.stringify(about);

function needless(
  file: Accepting,
  asked: ReadonlySet<string>,
  rules: readonly string[],
): Finding[] {
  return file.value.accepted.flatMap((one, index) => {
    if (!rules.includes(one.rule) || asked.has(answer(file.file, one.rule, one.text))) return [];
    const message = `"${one.text}" is accepted, but there is no such ${one.rule} here, expected the acceptance left out`;
    return [file.finding(['accepted', index], 'form', message)];
  });
}
