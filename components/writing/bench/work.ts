import type { Key } from '@/lib/guide/keys';
import { BLANK_ENTRY } from '@/lib/own/own-guide';
import { ownEntries, ownHead } from '@/lib/own/own-store';
import { checkGuide, type Doubt } from './check-guide';
import { type Opened, openGuide } from './open-guide';
import { type Packed, packGuide, type ToPack } from './pack-guide';

/** What the bench is asked to do. */
export type Work =
  /** An entry of a show on this device, of what is known of it: these keys. */
  | { check: { show: string; keys: readonly Key[]; key: Key } }
  | { open: readonly File[]; paths: readonly string[]; languages: readonly string[] }
  | { pack: ToPack };

export type Done<Asked extends Work> = Asked extends { check: unknown }
  ? Doubt[]
  : Asked extends { pack: unknown }
    ? Packed
    : Opened;

export async function answer(work: Work): Promise<Done<Work>> {
  if ('check' in work) return checkOwn(work.check);
  if ('pack' in work) return packGuide(work.pack);
  return openGuide(work.open, work.paths, work.languages);
}

async function checkOwn(asked: Extract<Work, { check: unknown }>['check']): Promise<Doubt[]> {
  const { show, keys, key } = asked;
  const [head, written] = await Promise.all([ownHead(show), ownEntries(show, keys)]);
  if (!head) return [];
  const files = new Map(written.map((one) => [one.key, one.file]));
  const entries = keys.map((one) => ({ key: one, file: files.get(one) ?? BLANK_ENTRY }));
  return checkGuide({ file: head.file, entries, key });
}
