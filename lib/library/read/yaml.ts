import { Composer, LineCounter, Parser } from 'yaml';
import { composed } from '@/lib/guide/normalise';
import type { Finding, Rule } from './finding';
import { sourceLineAt } from './source-line';
import {
  depthFault,
  type Fault,
  lengthFault,
  nodeFault,
  syntaxFault,
  textFault,
} from './yaml-faults';
import { offsetAt } from './yaml-offsets';

export type Path = readonly PropertyKey[];

/** Words that are at fault, and where they begin in the text as it is read. */
interface Excerpt {
  words: string;
  start: number;
}

/** A text, or the key of what is no text; the key of either; or some words of a text. */
export type Spot = 'value' | 'key' | Excerpt;

/** A file of a guide: what it says, and where in it each thing stands. */
export interface Source {
  file: string;
  /** Undefined if the file cannot be read at all. */
  value: unknown;
  findings: readonly Finding[];
  /** A finding at what stands at `path`, or at the nearest thing around it that the file has. */
  finding(path: Path, rule: Rule, message: string, spot?: Spot): Finding;
}

/** Reads YAML with every scalar as a string. Never throws: what is wrong is in `findings`. */
export function parseYaml(file: string, written: string): Source {
  const text = composed(written);
  const lines = new LineCounter();
  const at = (offset: number, rule: Rule, message: string, excerpt?: string): Finding => {
    const { line, col } = lines.linePos(offset);
    const place = { line: Math.max(line, 1), column: Math.max(col, 1) };
    return { file, ...place, rule, message, excerpt, source: sourceLineAt(text, offset, excerpt) };
  };
  const form = ({ offset, message }: Fault) => at(offset, 'form', message);
  const unreadable = (faults: readonly Fault[]): Source => ({
    file,
    value: undefined,
    findings: faults.map(form),
    finding: (_path, rule, message) => at(0, rule, message),
  });

  const long = lengthFault(text);
  if (long) return unreadable([long]);
  // The parser takes any depth, the composer does not: its recursion would end the process.
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const early = textFault(text) ?? depthFault(tokens);
  if (early) return unreadable([early]);
  const composer = new Composer({
    schema: 'failsafe',
    prettyErrors: false,
    // Its own search compares each with each.
    uniqueKeys: false,
  });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) return unreadable([{ offset: 0, message: 'not YAML' }]);
  const [error] = document.errors;
  if (error) return unreadable([syntaxFault(error, text)]);
  const { fault, misread } = nodeFault(document, text);
  if (fault) return unreadable([fault]);
  if (second) {
    const message = 'two documents in one file, expected one';
    return unreadable([{ offset: second.range[0], message }]);
  }
  return {
    file,
    value: document.toJS() ?? {},
    findings: misread.map(form),
    finding: (path, rule, message, spot = 'value') => {
      const excerpt = typeof spot === 'object' ? spot.words : undefined;
      return at(offsetAt(document, path, text, spot), rule, message, excerpt);
    },
  };
}
