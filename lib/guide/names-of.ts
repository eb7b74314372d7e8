import type { Person } from './kinds/person';
import type { Thing } from './kinds/thing';
import { comparable } from './normalise';

/** All names so far, in every language: readings, other and former names, and who plays the part. */
export function namesOf(owner: Person | Thing): string[] {
  const { name, short, reading = {}, also, formerly } = owner;
  const cast = 'kind' in owner ? {} : (owner.cast ?? {});
  return [name, short, reading, ...also, ...formerly, cast].flatMap((one) => Object.values(one));
}

/** Whether one of the names so far has these words in it, however they are written. */
export function isCalled(owner: Person | Thing, words: string): boolean {
  const wanted = comparable(words);
  return namesOf(owner).some((name) => comparable(name).includes(wanted));
}
