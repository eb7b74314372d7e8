import type { Fields, Row } from './watched';

/**
 * A kind of file of a service, told by what is in it and never by its name. What it yields is history:
 * of what is listed, rated, collected or skipped it yields nothing, and nobody is told that it was there.
 */
export type Format = { service: Service; aggregate?: true } & (
  | {
      of: 'table';
      /** Whether these are its columns, in lower case. */
      isIt: (columns: readonly string[], first: readonly Fields[]) => boolean;
      rows: (table: Iterable<Fields>) => Iterable<Row>;
    }
  | { of: 'json'; isIt: (value: unknown) => boolean; rows: (value: unknown) => Iterable<Row> }
  | { of: 'xml'; isIt: (text: string) => boolean; rows: (text: string) => Iterable<Row> }
);

export type Service =
  | 'netflix'
  | 'trakt'
  | 'tvTime'
  | 'simkl'
  | 'seriesGuide'
  | 'yamtrack'
  | 'myAnimeList'
  | 'plain';
