/**
 * A finger that draws a sheet down from its top closes it: the sheet follows. It holds from when this is
 * loaded.
 */

/** How far a sheet is drawn down before it closes, in pixels. */
const FAR = 80;
/** What has its own use for a finger that is drawn over it. */
const FIELDS = 'input, textarea, select';

let drawn: { sheet: HTMLDialogElement; x: number; y: number } | undefined;

document.addEventListener('touchstart', ({ target, touches }) => {
  const [touch, other] = Array.from(touches);
  const inside = (target as Element).closest('dialog > div');
  const sheet = inside?.parentElement as HTMLDialogElement | null | undefined;
  const isOwn = other || !inside || inside.scrollTop > 0 || (target as Element).closest(FIELDS);
  drawn = touch && sheet && !isOwn ? { sheet, x: touch.clientX, y: touch.clientY } : undefined;
});

function downBy({ changedTouches }: TouchEvent): number {
  const touch = changedTouches[0];
  if (!drawn || !touch) return 0;
  const down = touch.clientY - drawn.y;
  return down > 2 * Math.abs(touch.clientX - drawn.x) ? down : 0;
}

document.addEventListener('touchmove', (event) => {
  const by = downBy(event);
  if (drawn) drawn.sheet.style.translate = by ? `0 ${by}px` : '';
});

for (const end of ['touchend', 'touchcancel'] as const) {
  document.addEventListener(end, (event) => {
    if (!drawn) return;
    drawn.sheet.style.translate = '';
    if (end === 'touchend' && downBy(event) > FAR) drawn.sheet.close();
    drawn = undefined;
  });
}
