'use client';

import { namedIn } from '@/lib/guide/kinds/owner';
import type { Id } from '@/lib/guide/names';
import { useGuide } from '../reading/guide-context';
import { useShow } from '../reading/show-context';
import { NameLink } from './name-link';

/** Somebody or something known, by what the guide around calls them. */
export function Called({ id }: { id: Id }) {
  const { guide } = useGuide();
  const { language } = useShow();
  const named = namedIn(guide, id);
  return named ? <NameLink id={named.id}>{named.short[language]}</NameLink> : null;
}
