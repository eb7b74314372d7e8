'use client';

import { useMemo } from 'react';
import { guideAt } from '@/lib/guide/fold';
import { type Key, PREMISE, partsOf } from '@/lib/guide/keys';
import { paragraphsOf, runsOf } from '@/lib/guide/markup';
import { storySoFar } from '@/lib/guide/story-so-far';
import { shortOf, useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useNumberOf, useShow } from '../reading/show-context';
import { markOf } from '../text/mark';
import { personColour } from '../text/person-colour';
import type { Card } from './card';

const MOST_PEOPLE = 5;
const MOST_PIECES = 24;

/** What the card as of an entry says: of the guide at that entry, and of nothing that comes after it. */
export function useCard(entry: Key, tells: boolean): Card {
  const { log } = useGuide();
  const { title, language } = useShow();
  const names = useEntryNames();
  const numberOf = useNumberOf();
  const upTo = names.upTo(entry);
  return useMemo(() => {
    const guide = guideAt(log, entry);
    const season = partsOf(entry)?.season;
    const finished = guide.episodes.filter(({ key }) => partsOf(key)?.season === season);
    const pieces = finished.filter(({ key }) => key !== PREMISE).slice(-MOST_PIECES);
    const people = [...guide.people.values()].filter(({ seenIn }) => seenIn.at(-1) === entry);
    const card = {
      title,
      upTo,
      language,
      pieces: pieces.map(({ key }) => ({
        number: partsOf(key)?.episode ?? 0,
        label: shortOf(key, numberOf),
      })),
    };
    if (!tells) return card;
    const named = people.slice(0, MOST_PEOPLE).map((person) => {
      const name = person.short[language] ?? '';
      return { mark: markOf(name), name, colour: personColour(person) };
    });
    return {
      ...card,
      story: { text: plainText(storySoFar(guide, language) ?? ''), people: named },
    };
  }, [log, entry, tells, title, upTo, language, numberOf]);
}

/** In one paragraph, without emphasis. */
function plainText(text: string): string {
  return paragraphsOf(text)
    .map((paragraph) =>
      runsOf(paragraph)
        .map((run) => run.text)
        .join(''),
    )
    .join(' ');
}
