import { z } from 'zod';
import { EPISODE_KEY } from '../keys';
import { NUMBERINGS } from '../numbers';
import { RESERVED_SLUGS } from '../slugs';
import {
  accepted,
  date,
  label,
  list,
  map,
  matching,
  oneOf,
  someText,
  texts,
  wanted,
} from './values';

/** Not longer than what an address, a file's name and the viewer's device all take. */
export const SLUG = /^[a-z0-9-]{1,100}$/;

const A_LANGUAGE = 'a BCP 47 language tag such as ja';
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const languageTag = matching(LANGUAGE_TAG, A_LANGUAGE).refine(isKnownLanguage, {
  error: ({ input }) => `"${input}" is not ${A_LANGUAGE}`,
});

const languagesSchema = list(languageTag, 'a list of languages such as [en, ja]')
  .min(1, 'an empty list, expected at least one language')
  .refine((tags) => new Set(tags).size === tags.length, 'a language twice, expected each once');

/** Whether the tag is written as it should be, and a language has it. */
function isKnownLanguage(tag: string): boolean {
  try {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Values under tags of languages, whether or not the show has them. */
function byLanguage<Value extends z.ZodType>(value: Value) {
  return z.record(languageTag, value, {
    error: (issue) =>
      issue.code === 'invalid_key'
        ? `"${String(issue.input)}" is not ${A_LANGUAGE}`
        : wanted('a map of languages')(issue),
  });
}

/** The languages of a `show.yaml`, and nothing else of it: what its texts have to have. */
export const languagesOnlySchema = z.object(
  { languages: languagesSchema },
  { error: wanted('a map') },
);

/** `show.yaml`: true and harmless at every position. All of it is public. */
export function showSchema(languages: readonly string[]) {
  const { name } = texts(languages);
  return map({
    title: name.describe('The title of the show.'),
    languages: languagesSchema.describe(
      'BCP 47; every text has them all; the first is for viewers whose own is missing.',
    ),
    also: list(name).default([]).describe("Other titles, at the foot of the show's page."),
    formerly: list(
      matching(SLUG, 'a slug of lower-case letters, digits and hyphens').refine(
        (slug) => !RESERVED_SLUGS.includes(slug),
        { error: ({ input }) => `"${input}" is an address of the app, expected a slug` },
      ),
    )
      .default([])
      .describe("The folder's former names: viewers' places, and old addresses, move with it."),
    unit: oneOf(['episode', 'chapter']).default('episode').describe('What one finishes.'),
    numbering: oneOf(NUMBERINGS)
      .default('seasons')
      .describe('Whether episodes are counted anew with each season, or through.'),
    numbers: z
      .record(matching(EPISODE_KEY, 'the key of an episode such as s01e13'), someText, {
        error: wanted('a map of keys and numbers such as { s01e13: "12.5" }'),
      })
      .default({})
      .describe('What single episodes are called, by their keys, where it is another number.'),
    network: label.optional(),
    countries: list(matching(/^[A-Z]{2}$/, 'an ISO 3166-1 country code such as JP'))
      .default([])
      .describe('ISO 3166-1.'),
    released: date.optional().describe('ISO 8601.'),
    ids: map({
      imdb: someText.optional(),
      tvdb: someText.optional(),
      tmdb: someText.optional(),
      trakt: someText.optional(),
    })
      .default({})
      .describe('Ids elsewhere, by which files of other services name the show.'),
    netflix: byLanguage(label)
      .optional()
      .describe(
        'What Netflix calls it, in any languages: lists of what one has watched say no more.',
      ),
    links: list(
      map({
        label,
        url: matching(/^https?:\/\/\S+$/, 'a web address such as https://example.org'),
      }),
    )
      .default([])
      .describe('Harmless at every position. What lies beyond them is not guarded.'),
    accent: matching(/^#[0-9a-fA-F]{6}$/, 'a colour such as "#7b3f2a"')
      .optional()
      .describe("The show's colour; the shades for text are derived from it."),
    accepted,
  });
}

export type ShowFile = z.infer<ReturnType<typeof showSchema>>;
