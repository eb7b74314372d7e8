'use client';

import type { NoteChange } from '@/lib/guide/changes';
import { Line } from '../ui/prose';

/** A note that became known, with what it took the place of under the word for that. */
export function NoteChanges({
  change: { note, before },
  old,
  now,
}: {
  change: NoteChange;
  old?: string;
  now?: string;
}) {
  if (before.length === 0) {
    return (
      <p>
        <Line text={note.text} />
      </p>
    );
  }
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
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
  );
}
