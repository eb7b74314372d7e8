import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A change of the product's code. Most go in at a seam: a line `// seam: name` of the code, wherever it
 * stands now, so that nothing of a fault hangs on paths or on words of the code but those that it uses.
 */
export type Change = (
  | {
      seam: string;
      /** In place of what the statement under the seam makes, which is `it`. */
      value: string;
    }
  | {
      seam: string;
      /** In place of the seam itself. */
      insert: string;
    }
  | {
      /** Nothing but what is put at the end of this file, which need not be there. */
      file: string;
    }
) & {
  /** Put at the end of the file. */
  also?: string;
  /** Exported names of ours that the change uses. */
  uses?: readonly string[];
};

const SOURCES = ['app', 'components', 'lib', 'next.config.ts'];

/** The file of each seam below `root`, by the seam's name. Throws where two have one name. */
export function seamsIn(root: string): Map<string, string> {
  const seams = new Map<string, string>();
  for (const file of sourcesIn(root)) {
    for (const [, seam = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(SEAM)) {
      if (seams.has(seam)) throw new Error(`${file} and ${seams.get(seam)} have a seam ${seam}`);
      seams.set(seam, file);
    }
  }
  return seams;
}

const SEAM = /^ *\/\/ seam: (\S+)$/gm;

/**
 * Makes changes to the code below `root`. Returns what the changed files held before, nothing where there
 * was none. Throws where one cannot be made.
 */
export function change(root: string, changes: readonly Change[]): Map<string, string | undefined> {
  const before = new Map<string, string | undefined>();
  for (const one of changes) {
    const file = 'file' in one ? one.file : seamsIn(root).get(one.seam);
    if (file === undefined) throw new Error(`there is no seam ${'seam' in one && one.seam}`);
    const place = path.join(root, file);
    const text = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
    if (!before.has(file)) before.set(file, text);
    writeFileSync(place, withChange(root, text ?? '', one));
  }
  return before;
}

function withChange(root: string, text: string, one: Change): string {
  const unknown = (one.uses ?? []).filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
  const imports = unknown.map((name) => `import { ${name} } from '${moduleOf(root, name)}';`);
  // Imports hold for the whole file wherever they stand in it, as functions do.
  return ['seam' in one ? sewn(text, one) : text, one.also ?? '', ...imports].join('\n');
}

function sewn(text: string, change: Extract<Change, { seam: string }>): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim() === `// seam: ${change.seam}`);
  if ('insert' in change) return lines.with(at, change.insert).join('\n');
  const end = endOfStatement(lines, at + 1);
  const statement = lines.slice(at + 1, end).join('\n');
  return lines.toSpliced(at, end - at, statementOf(statement, change.value)).join('\n');
}

/** The place after the statement that begins at this line: it ends with a semicolon outside of brackets. */
function endOfStatement(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? '';
    depth += (line.match(/[([{]/g) ?? []).length - (line.match(/[)\]}]/g) ?? []).length;
    if (depth === 0 && line.endsWith(';')) return at + 1;
  }
  throw new Error(`no statement at ${lines[start]}`);
}

/** The statement with another value. */
function statementOf(statement: string, value: string): string {
  const [, name, type = '', declared] = /^ *const ([^=]+?)(: \w+)? = (.*);$/s.exec(statement) ?? [];
  if (name) return `const it${type} = ${declared};\nconst ${name} = ${value};`;
  const [, goal, made] = /^ *((?:if \(.+?\) )?return|[\w.]+ =) (.*);$/s.exec(statement) ?? [];
  if (!goal) throw new Error(`neither a value nor a return: ${statement}`);
  const when = goal.replace(/return$|[\w.]+ =$/, '');
  return `${when}{ const it = ${made};\n${goal.slice(when.length)} ${value}; }`;
}

/** The one module that exports a name. */
function moduleOf(root: string, name: string): string {
  const exported = new RegExp(`^export (?:async )?(?:function|const|class) ${name}\\b`, 'm');
  const [file, ...more] = sourcesIn(root).filter((one) =>
    exported.test(readFileSync(path.join(root, one), 'utf8')),
  );
  if (file === undefined || more.length > 0) throw new Error(`not one module exports ${name}`);
  return `@/${file.replace(/\.tsx?$/, '')}`;
}

function sourcesIn(root: string): string[] {
  return SOURCES.flatMap((source) => {
    const place = path.join(root, source);
    if (source.endsWith('.ts')) return source;
    return readdirSync(place, { recursive: true })
      .map((name) => path.join(source, String(name)))
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file));
  });
}
