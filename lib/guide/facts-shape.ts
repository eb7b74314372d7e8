/**
 * Whether what comes from a server, a cache or a file has the shape of an entry's facts or recap: deep
 * enough that neither the fold nor a view throws on what passes. By hand, since a browser takes no zod.
 */
import { type Facts, merged } from './guide';
import { isKey } from './keys';
import { type Recap, recapShape } from './kinds/episode';
import { hasShape, type Shape } from './shape';

const FACTS = merged({ key: isKey }, (kind) => kind.served) as Shape<Facts>;

/** Whether `value` may be folded. */
export function isFacts(value: unknown): value is Facts {
  return hasShape(value, FACTS);
}

/** Whether `value` may be shown as a recap. */
export function isRecap(value: unknown): value is Recap {
  return hasShape(value, recapShape);
}
