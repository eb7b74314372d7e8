'use client';

import type { Thing } from '@/lib/guide/kinds/thing';
import { firstSentence } from '@/lib/guide/sentences';
import { useShow } from '../reading/show-context';
import { Emphasis } from '../text/emphasis';
import { PresenceStrip } from '../text/presence-strip';
import { ThingMark } from '../text/thing-mark';
import { Told } from '../text/told';

/** A place, group, object or term in a row: what it is called, in a sentence what it is, and where it was. */
export function ThingRow({ thing }: { thing: Thing }) {
  const { language } = useShow();
  return (
    <span className="flex min-h-14 items-center gap-3 py-1 leading-tight">
      <ThingMark thing={thing} language={language} size="size-11" />
      <span className="min-w-0 grow">
        <Told as="h3" className="text-[1rem]">
          {thing.name[language]}
        </Told>
        {thing.text && (
          <Told
            as="span"
            className="line-clamp-1 text-[0.95rem] text-balance text-soft md:line-clamp-2"
          >
            <Emphasis text={firstSentence(thing.text, language)} />
          </Told>
        )}
      </span>
      <PresenceStrip owner={thing} />
    </span>
  );
}
