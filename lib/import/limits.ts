/** Of what is read at one time; more is refused, and said to be too much. */
export const LIMITS = {
  /** Bytes of a file, as dropped or as it comes out of an archive. */
  file: 24 * 2 ** 20,
  /** Bytes of all files together, as they come out. */
  all: 120 * 2 ** 20,
  files: 2000,
  /** Rows of what was watched. */
  rows: 100_000,
  /** Of a show that becomes one of the viewer's own. */
  episodes: 2000,
} as const;

const READ = /\.(?:csv|tsv|txt|json|xml)$/i;
/** What an archive of one's data holds beside what one watched. */
const SECRET =
  /token|login|auth|passw|credential|secret|cookie|session|device|address|payment|billing|invoice|subscri|account|profile|email|phone|message/i;

/**
 * Whether a file of an archive or a folder may be opened: not what its name says holds credentials or
 * who one is. What it is, is told by what is in it.
 */
export function mayOpen(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return READ.test(name) && !SECRET.test(name) && !name.startsWith('.');
}
