import { isOwnShow } from '@/lib/addresses/own-show';
import { areInOrder, isKey } from '@/lib/guide/keys';
import { NUMBERINGS } from '@/lib/guide/numbers';
import type { ShowFile } from '@/lib/guide/schema/show';
import {
  among,
  hasShape,
  isDate,
  isFlag,
  isNumber,
  isText,
  listOf,
  matching,
  maybe,
  type Shape,
  type ShapeTest,
  shaped,
} from '@/lib/guide/shape';
import { isWritten } from './entry-shape';
import type { OwnHead } from './own-guide';

const isNumbers: ShapeTest = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([key, number]) => isKey(key) && isText(number));

const file: Shape<ShowFile> = {
  title: isWritten,
  languages: (value) =>
    listOf(matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/))(value) && (value as []).length > 0,
  also: listOf(isWritten),
  formerly: listOf(matching(/^[a-z0-9-]{1,100}$/)),
  unit: among(['episode', 'chapter']),
  numbering: among(NUMBERINGS),
  numbers: isNumbers,
  network: maybe(isText),
  countries: listOf(matching(/^[A-Z]{2}$/)),
  released: maybe(isDate),
  ids: shaped({
    imdb: maybe(isText),
    tvdb: maybe(isText),
    tmdb: maybe(isText),
    trakt: maybe(isText),
  }),
  netflix: maybe(isWritten),
  links: listOf(shaped({ label: isText, url: matching(/^https?:\/\/\S+$/) })),
  accent: maybe(matching(/^#[0-9a-fA-F]{6}$/)),
  accepted: listOf(shaped({ rule: isText, text: isText, why: isText })),
};

const head: Shape<OwnHead> = {
  show: (value) => matching(/^own:[a-z0-9-]{1,200}$/)(value) && isOwnShow(String(value)),
  file: shaped(file),
  keys: (value) => listOf(isKey)(value) && areInOrder(value as string[]),
  isOpen: isFlag,
  isReadOnly: isFlag,
  writtenAt: isNumber,
  savedAt: maybe(isNumber),
};

/** What a stored value says of a show; undefined where it cannot be read. Never throws. */
export function readHead(value: unknown): OwnHead | undefined {
  return hasShape<OwnHead>(value, head) ? value : undefined;
}
