'use client';

import type { NoteChange } from '@/lib/guide/kinds/note';
import { Called } from '../text/called';
import { Line } from '../text/prose';
import { Told } from '../text/told';

/** A note that became known, of whom, with what it took the place of under the word for that. */
export function NoteChanges({
  change: { owner, note, before },
  old,
  now,
}: {
  change: NoteChange;
  old?: string;
  now?: string;
}) {
  return (
    <>
      <Told as="p" className="text-sm">
        <Called id={owner.id} />
      </Told>
      {before.length === 0 ? (
        <p>
          <Line text={note.text} />
        </p>
      ) : (
        <dl className="grid grid-cols-[fit-content(50%)_minmax(0,1fr)] gap-x-4 gap-y-1">
          {before.map((one) => (
            <div key={one.ref} className="col-span-2 grid grid-cols-subgrid text-soft">
              <dt>{old}</dt>
              <dd>
                <Line text={one.text} />
              </dd>
            </div>
          ))}
          <div className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-accent">{now}</dt>
            <dd>
              <Line text={note.text} />
            </dd>
          </div>
        </dl>
      )}
    </>
  );
}
