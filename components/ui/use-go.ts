'use client';

import { useRouter } from 'next/navigation';
import type { Route } from '@/lib/addresses/route';

/** Goes to a page of the app, as a link to it would. */
export function useGo(): (to: Route) => void {
  const router = useRouter();
  return ({ path }) => router.push(path);
}
