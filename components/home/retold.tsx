'use client';

import { useMemo } from 'react';
import { type Retelling, retelling } from '@/lib/guide/story-lengths';
import { inShort, type Passage } from '@/lib/guide/story-so-far';
import { useEntryNames } from '../reading/entry-names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { EntryTitle } from '../text/entry-title';
import { Line, Prose } from '../text/prose';
import { AsNeeded } from '../ui/as-needed';
import { Folded } from '../ui/folded';

/** So many of the seasons before stand in a row each; those before them are folded. */
const SEASONS = 3;

/** The seasons before in a sentence each, and of this one the last few entries. */
export function Retold() {
  const { guide } = useGuide();
  const { language } = useShow();
  const names = useEntryNames();
  const { seasons, before, lately, newest } = useMemo(
    () => retelling(guide, language),
    [guide, language],
  );
  const longAgo = seasons.slice(0, -SEASONS);
  return (
    <>
      {longAgo.length > 0 && (
        <Folded title={names.spanTitle(longAgo.flatMap(({ keys }) => keys))} isTold>
          <Seasons seasons={longAgo} />
        </Folded>
      )}
      <Seasons seasons={seasons.slice(-SEASONS)} />
      {before.length > 0 && (
        <Folded title={names.spanTitle(before.map(({ key }) => key))} isTold className="my-2">
          <AsNeeded items={before}>
            {(passage) => <InShort key={passage.key} passage={inShort(passage, language)} />}
          </AsNeeded>
        </Folded>
      )}
      {lately.map((passage) => (
        <InShort key={passage.key} passage={passage} />
      ))}
      {newest.map((passage) => (
        <section key={passage.key} className="mt-5">
          <h3 className="mb-1 text-lg text-accent">
            <EntryTitle entry={passage.key} title={passage.title} />
          </h3>
          <Prose text={passage.text} />
        </section>
      ))}
    </>
  );
}

function Seasons({ seasons }: Pick<Retelling, 'seasons'>) {
  const names = useEntryNames();
  return seasons.map(({ season, keys, text }) => (
    <p key={season} className="mb-2 leading-snug">
      <span className="mr-2 font-serif text-accent">
        {names.season(season) ?? names.spanTitle(keys)}
      </span>
      <Line text={text} />
    </p>
  ));
}

function InShort({ passage }: { passage: Passage }) {
  return (
    <p className="mb-2 leading-snug">
      <span className="mr-2 font-serif text-accent">
        <EntryTitle entry={passage.key} title={passage.title} />
      </span>
      <Line text={passage.text} />
    </p>
  );
}
