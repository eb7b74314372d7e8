import type { Finding, Rule } from './finding';
import type { Reading } from './show';
import type { Source } from './yaml';

/** The rules that are checked and that an author may answer for. */
const CHECKED: readonly string[] = ['name-early', 'title-early'] satisfies Rule[];

/** The findings that no author answers for, and an error for each acceptance that is not needed. */
export function checkAccepted({ show, sources }: Reading, findings: readonly Finding[]): Finding[] {
  const files = [
    { source: sources.show, accepted: show.file.accepted },
    ...show.entries.map(({ key, file }) => ({
      source: sources.entries.get(key),
      accepted: file.accepted,
    })),
  ];
  return files.reduce<Finding[]>(
    (left, { source, accepted }) => (source ? withoutAccepted(source, accepted, left) : left),
    [...findings],
  );
}

function withoutAccepted(
  source: Source,
  accepted: Reading['show']['file']['accepted'],
  findings: Finding[],
): Finding[] {
  const covers = (one: { rule: string; text: string }, { file, rule, excerpt }: Finding) =>
    file === source.file && rule === one.rule && excerpt === one.text;
  const idle = accepted.flatMap((one, index) =>
    !CHECKED.includes(one.rule) || findings.some((finding) => covers(one, finding))
      ? []
      : [
          source.finding(
            ['accepted', index],
            'form',
            `"${one.text}" is accepted, but there is no such finding, expected the acceptance left out`,
          ),
        ],
  );
  return [...findings.filter((finding) => !accepted.some((one) => covers(one, finding))), ...idle];
}
