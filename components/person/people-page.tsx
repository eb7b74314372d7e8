'use client';

import { PeopleList } from '../people/people-list';
import { CodeFailed } from '../reading/code-failed';
import { lazyComponent } from '../ui/lazy-component';

const PersonBeside = lazyComponent(
  () => import('./person-beside').then((code) => code.PersonBeside),
  CodeFailed,
);

/** Everybody, and in a wide window all that is known of one of them. */
export function PeoplePage() {
  return <PeopleList About={PersonBeside} />;
}
