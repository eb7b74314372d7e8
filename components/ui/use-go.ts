'use client';

import { useRouter } from 'next/navigation';
import type { Route } from '@/lib/addresses/route';
import { afterDialogs } from './back-closes';

/** Goes to a page of the app, as a link to it does; what was open above this one closes. */
export function useGo(): (to: Route) => void {
  const router = useRouter();
  return ({ path }) => afterDialogs(() => router.push(path));
}
