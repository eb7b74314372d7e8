import { isKey, type Key } from '../keys';
import type { Id } from '../names';
import { isDate, isNumber, isText, listOf, maybe, type Shape, shaped } from '../shape';
import type { EntryFacts, GuideDraft } from './kind';

/** What an entry says of its own episode, in one language. */
export interface EpisodeFacts {
  /** None in the premise. */
  title?: string;
  /** ISO 8601 date. */
  aired?: string;
  /** In minutes. */
  runtime?: number;
  keywords: readonly string[];
  brief?: string;
  soFar?: string;
  /** Who is on screen. May hold ids of things where it was taken from the scenes. */
  present: readonly Id[];
  /** Whom and what the scenes are about. */
  about: readonly Id[];
}

/** What `recap.json` holds beside the facts: the telling of one episode. */
export interface Recap {
  key: Key;
  /** Here too, since a look ahead at one recap brings nothing else of its entry. */
  title?: string;
  scenes: readonly Scene[];
  commentary: readonly Comment[];
}

export interface Scene {
  heading?: string;
  text: string;
  about: readonly Id[];
}

/** One way to read an episode. */
export interface Comment {
  heading?: string;
  text: string;
}

export interface Episode {
  key: Key;
  title?: string;
  aired?: string;
  runtime?: number;
  keywords: readonly string[];
  brief?: string;
}

export interface Episodes {
  /** One for each entry folded in, oldest first. */
  episodes: readonly Episode[];
  /** The whole story up to here, as it was last written, and by which entry. */
  soFar?: string;
  soFarIn?: Key;
}

const served: Shape<EpisodeFacts> = {
  title: maybe(isText),
  aired: maybe(isDate),
  runtime: maybe(isNumber),
  keywords: listOf(isText),
  brief: maybe(isText),
  soFar: maybe(isText),
  present: listOf(isText),
  about: listOf(isText),
};
const silent: EpisodeFacts = { keywords: [], present: [], about: [] };
const empty: Episodes = { episodes: [], soFar: undefined, soFarIn: undefined };

const comment: Shape<Comment> = { heading: maybe(isText), text: isText };
const scene: Shape<Scene> = { ...comment, about: listOf(isText) };

/** What `recap.json` has to hold to be shown. */
export const recapShape: Shape<Recap> = {
  key: isKey,
  title: maybe(isText),
  scenes: listOf(shaped(scene)),
  commentary: listOf(shaped(comment)),
};

export const episode = {
  served,
  silent,
  empty,
  apply(draft: GuideDraft<Episodes>, entry: EntryFacts<EpisodeFacts>) {
    const { key, title, aired, runtime, keywords, brief } = entry;
    // seam: episodes
    draft.episodes = [...draft.episodes, { key, title, aired, runtime, keywords, brief }];
    if (entry.soFar === undefined) return;
    draft.soFar = entry.soFar;
    draft.soFarIn = key;
  },
  changes: () => ({}),
};
