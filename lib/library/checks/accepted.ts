import type { Finding } from '../read/finding';
import type { Parsed } from '../read/parse';
import type { Reading } from '../read/show';

/** The findings that no author answers for, and an error for each acceptance that is not needed. */
export function checkAccepted({ files }: Reading, findings: readonly Finding[]): Finding[] {
  const all = [files.show, ...files.entries.values()];
  const left = findings.filter(
    (finding) => !all.some((file) => file.value.accepted.some(answersFor(file, finding))),
  );
  // What was lost may be the very name that an acceptance answers for.
  if (all.some(({ lost }) => lost.length > 0)) return left;
  return [...left, ...all.flatMap((file) => needless(file, findings))];
}

type Accepting = Parsed<{ accepted: { rule: string; text: string }[] }>;

const answersFor = ({ file }: Accepting, finding: Finding) => {
  return ({ rule, text }: { rule: string; text: string }) =>
    finding.file === file && finding.rule === rule && finding.excerpt === text;
};

function needless(file: Accepting, findings: readonly Finding[]): Finding[] {
  return file.value.accepted.flatMap((one, index) => {
    const isNeeded = findings.some((finding) => answersFor(file, finding)(one));
    if (isNeeded) return [];
    const message = `"${one.text}" is accepted, but there is no such ${one.rule} here, expected the acceptance left out`;
    return [file.finding(['accepted', index], 'form', message)];
  });
}
