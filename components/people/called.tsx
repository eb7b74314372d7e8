'use client';

import type { Id } from '@/lib/guide/entry';
import { namedIn, personIn } from '@/lib/guide/guide';
import { useGuide } from '../show/guide-context';
import { useShow } from '../show/show-context';
import { NameLink } from './name-link';

/** Somebody or something known, by what they are called at the horizon; people as links. */
export function Called({ id }: { id: Id }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const name = namedIn(guide, id)?.short[language] ?? '';
  const person = personIn(guide, id);
  return person ? <NameLink id={person.id}>{name}</NameLink> : name;
}
