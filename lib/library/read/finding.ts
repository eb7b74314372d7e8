import { type SourceLine, underlined } from './source-line';

/** The checks of the format that stop a build, but for *trap*, which only `--strict` makes. */
export const ERRORS = [
  'form',
  'reference',
  'name-early',
  'title-early',
  'published',
  'trap',
] as const;
/** Those that only a reader can decide: errors with `--strict`. */
export const WARNINGS = [
  'name-part-early',
  'hindsight',
  'number-ahead',
  'id-tells',
  'thin',
] as const;

export type Rule = (typeof ERRORS)[number] | (typeof WARNINGS)[number];

export const isWarning = ({ rule }: Pick<Finding, 'rule'>): boolean =>
  WARNINGS.some((warning) => warning === rule);

export interface Finding {
  file: string;
  line: number;
  column: number;
  rule: Rule;
  /** What is wrong, what was expected. Never a later fact, only where something is. */
  message: string;
  /** The words at fault, by which an author may accept a finding. */
  excerpt?: string;
  /** Where in the file's own line they stand; undefined for what is not inside a file. */
  source?: SourceLine;
}

/** `file:line:column rule: message` in one line, as editors and terminals make links of it. */
export function findingLine({ file, line, column, rule, message }: Finding): string {
  return `${file}:${line}:${column} ${rule}: ${message}`.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** For people: the one line, and under it the file's own with signs below what is at fault. */
export function findingLines(finding: Finding): string {
  const { line, source } = finding;
  return source && source.before + source.words + source.after !== ''
    ? `${findingLine(finding)}\n${underlined(line, source)}`
    : findingLine(finding);
}

/** A guide, or a root of guides, that cannot be served; its message is one line for each finding. */
export class WrongGuideError extends Error {
  override name = 'WrongGuideError';
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(findingLine).join('\n'));
  }
}
