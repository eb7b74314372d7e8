import { bond } from './bond';
import { episode } from './episode';
import type { Kind } from './kind';
import { note } from './note';
import { person } from './person';
import { presence } from './presence';
import { reveal } from './reveal';
import { secret } from './secret';
import { thing } from './thing';
import { thread } from './thread';

/** Every kind of fact, in the order in which an entry is applied [G4]. */
export const KINDS = [
  episode,
  person,
  thing,
  presence,
  reveal,
  note,
  bond,
  secret,
  thread,
] as const satisfies readonly Kind<never, never, object>[];
