import type { Id } from '@/lib/guide/names';

/**
 * An id for somebody or something that is introduced under this name: made of the name, so that it gives
 * away no more than that, and of numbers where the name is not written in Latin letters.
 */
export function idFor(name: string, kind: string, isTaken: (id: Id) => boolean): Id {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const base = /[a-z]/.test(plain) ? plain : kind;
  for (let number = base === plain ? 1 : 2; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number - (base === plain ? 0 : 1)}`;
    if (!isTaken(id)) return id;
  }
}
