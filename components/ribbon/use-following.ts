'use client';

import { currentId } from '@/lib/guide/kinds/alias';
import { personIn } from '@/lib/guide/kinds/person';
import type { Id } from '@/lib/guide/names';
import { useGuide } from '../reading/guide-context';
import { useForgetVain, useQueryChoice } from '../ui/use-query-choice';

/** Whom one follows, as the address says it: nobody, one, or two. Whoever is not known is nobody. */
export function useFollowing() {
  const { guide } = useGuide();
  const { chosen, choose } = useQueryChoice();
  const asked = [chosen('who'), chosen('with')].flatMap((id) => {
    const person = id === undefined ? undefined : personIn(guide, id);
    return person ? [person.id] : [];
  });
  const isVain = (name: string) => {
    const id = chosen(name);
    return id !== undefined && !personIn(guide, id);
  };
  useForgetVain('who', isVain('who'));
  useForgetVain('with', isVain('with'));
  const followed: readonly Id[] = [...new Set(asked)];
  const idNow = (id: Id) => currentId(guide, id);
  const onFollow = (id: Id) => {
    const others = followed.filter((one) => one !== id);
    const [who, second] = followed.includes(id) ? others : [...others.slice(-1), id];
    choose({ who, with: second });
  };
  return { followed, idNow, onFollow };
}
