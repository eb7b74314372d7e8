import { AS_OF } from '@/lib/addresses/route';
import { endLookBack } from '@/lib/progress/look-ahead';

/** Shows all up to the position again, for good: a reload does not ask for less. */
export function leaveLink(): void {
  endLookBack();
  const here = new URL(window.location.href);
  if (!here.searchParams.has(AS_OF)) return;
  here.searchParams.delete(AS_OF);
  window.history.replaceState(null, '', here);
}
