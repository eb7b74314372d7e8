import { checkGuide, type Doubt, type GuideInHand } from './check-guide';
import { type Opened, openGuide } from './open-guide';
import { type Packed, packGuide, type ToPack } from './pack-guide';

/** What the bench is asked to do. */
export type Work =
  | { check: GuideInHand }
  | { open: readonly File[]; paths: readonly string[]; languages: readonly string[] }
  | { pack: ToPack };

export type Done<Asked extends Work> = Asked extends { check: unknown }
  ? Doubt[]
  : Asked extends { pack: unknown }
    ? Packed
    : Opened;

export async function answer(work: Work): Promise<Done<Work>> {
  if ('check' in work) return checkGuide(work.check);
  if ('pack' in work) return packGuide(work.pack);
  return openGuide(work.open, work.paths, work.languages);
}
