import type { TouchEvent } from 'react';

/** How far a sheet is drawn down before it closes, in pixels. */
const FAR = 80;
/** What has its own use for a finger that is drawn over it. */
const FIELDS = 'input, textarea, select';

let from: { clientX: number; clientY: number } | undefined;

/** For what scrolls in a sheet: drawn down from its top, the sheet follows the finger, and closes. */
export function swipeCloses(onClose: () => void) {
  const drawn = ({ changedTouches }: TouchEvent) => {
    const to = changedTouches[0];
    if (!from || !to) return 0;
    const down = to.clientY - from.clientY;
    return down > 2 * Math.abs(to.clientX - from.clientX) ? down : 0;
  };
  const follow = ({ currentTarget }: TouchEvent, by: number) => {
    const sheet = currentTarget.parentElement;
    if (sheet) sheet.style.translate = by ? `0 ${by}px` : '';
  };
  return {
    onTouchStart: ({ currentTarget, target, touches }: TouchEvent) => {
      const isOwn = touches.length > 1 || (target as Element).closest(FIELDS) !== null;
      from = isOwn || currentTarget.scrollTop > 0 ? undefined : touches[0];
    },
    onTouchMove: (event: TouchEvent) => follow(event, drawn(event)),
    onTouchEnd: (event: TouchEvent) => {
      const far = drawn(event);
      follow(event, 0);
      from = undefined;
      if (far > FAR) onClose();
    },
  };
}
