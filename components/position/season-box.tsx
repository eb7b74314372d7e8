'use client';

import { type Key, PREMISE } from '@/lib/guide/keys';
import { useEntryNames } from '../reading/entry-names';
import { Folded } from '../ui/folded';
import { Box, type BoxProps } from './box';

/** So many pieces of a long season are there at once. */
const NEAR = 25;
const MANY = 100;

/** The pieces of a season; of a long one those around the next, and the others when they are asked for. */
export function SeasonBox(props: BoxProps) {
  const { keys, position, next } = props;
  const near = next ?? keys.at(position === PREMISE ? 0 : -1) ?? PREMISE;
  if (keys.length <= 2 * NEAR) return <Box {...props} />;
  const start = Math.floor(keys.indexOf(near) / NEAR) * NEAR;
  return (
    <>
      <Rest {...props} keys={keys.slice(0, start)} />
      <Box {...props} keys={keys.slice(start, start + NEAR)} />
      <Rest {...props} keys={keys.slice(start + NEAR)} />
    </>
  );
}

function Rest(props: BoxProps) {
  const names = useEntryNames();
  const { keys } = props;
  if (keys.length === 0) return null;
  const hundreds = Array.from({ length: Math.ceil(keys.length / MANY) }, (_, place) =>
    keys.slice(place * MANY, (place + 1) * MANY),
  );
  return (
    <Folded title={names.spanTitle(keys)} className="mb-3">
      {hundreds.length === 1 ? (
        <Box {...props} />
      ) : (
        hundreds.map((hundred: readonly Key[]) => (
          <Folded key={hundred[0]} title={names.spanTitle(hundred)} className="mb-3">
            <Box {...props} keys={hundred} />
          </Folded>
        ))
      )}
    </Folded>
  );
}
