/** Services whose ids a show may carry. */
export const ID_SERVICES = ['imdb', 'tvdb', 'tmdb', 'trakt'] as const;

export type ShowIds = Partial<Record<(typeof ID_SERVICES)[number], string>>;

/** A show as a file names it. */
export interface NamedShow {
  title: string;
  ids: ShowIds;
  /** When it first came out. */
  year?: number;
}

/** What one row of a file says that somebody has watched. */
export type Watched =
  /** An episode by its number; season 0 holds specials. */
  | { kind: 'episode'; show: NamedShow; season: number; episode: number }
  /** So many from the first one on. */
  | { kind: 'count'; show: NamedShow; count: number }
  /** An episode by a title that begins with that of its show. */
  | { kind: 'title'; title: string };

/** What can be made of one row: something watched and by whom, where the file knows several; or nothing. */
export type Row = { watched: Watched; profile?: string } | 'unwatched' | 'unreadable';

export const UNWATCHED = 'unwatched';
export const UNREADABLE = 'unreadable';

/** A row of which nothing is known yet: the columns of a table, or a value of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** The row for an episode of a show; unreadable where it is no episode of any. */
export function episodeRow(
  show: { title?: unknown; ids?: Fields; year?: unknown },
  season: unknown,
  episode: unknown,
): Row {
  const named = namedShow(show.title, show.ids, show.year);
  const numbers = { season: wholeNumber(season), episode: wholeNumber(episode) };
  if (!named || numbers.season === undefined || !numbers.episode) return UNREADABLE;
  const { season: of, episode: number } = numbers;
  return { watched: { kind: 'episode', show: named, season: of, episode: number } };
}

/** The row for a number of episodes; a show of which none is watched is not watched. */
export function countRow(title: unknown, ids: Fields, count: unknown): Row {
  const number = wholeNumber(count);
  if (number === 0) return UNWATCHED;
  const show = namedShow(title, ids);
  return show && number ? { watched: { kind: 'count', show, count: number } } : UNREADABLE;
}

function namedShow(title: unknown, ids: Fields = {}, year?: unknown): NamedShow | undefined {
  const show: NamedShow = { title: textOf(title), ids: idsOf(ids), year: wholeNumber(year) };
  return show.title || Object.keys(show.ids).length > 0 ? show : undefined;
}

/** The ids that say something: several services write 0 or -1 for none. */
function idsOf(ids: Fields): ShowIds {
  return Object.fromEntries(
    ID_SERVICES.flatMap((service) => {
      const id = textOf(ids[service]);
      return /^(?:0|-1|)$/.test(id) ? [] : [[service, id]];
    }),
  );
}

/** Whether it is when something was watched, or that nobody knows when: no mark that is left of a broken row. */
export function isTime(value: unknown): boolean {
  return /\d|^unknown$/i.test(textOf(value));
}

/** What is told as text or number, as text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** A number as episodes have them, from 0 to 99999. */
function wholeNumber(value: unknown): number | undefined {
  const text = textOf(value);
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** "true" and "1", however a file writes them. */
export function isTrue(value: unknown): boolean {
  return value === true || /^(?:true|1|yes)$/i.test(textOf(value));
}
