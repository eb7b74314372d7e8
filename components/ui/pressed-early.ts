/** The parts of a page that come awake by themselves. */
type Part = 'header' | 'main';

/** What was pressed while the app still loaded: where, which of the buttons there, and what it said. */
interface Pressed {
  kokomadePressed?: { in: Part; at: number; words: string | null };
  kokomadeAwake?: Part[];
}

/** A part of the page is awake: does what was pressed, where the same button stands in the same place. */
export function pressAgain(part: Part): void {
  const here = globalThis as Pressed;
  const { kokomadePressed: pressed, kokomadeAwake: awake = [] } = here;
  here.kokomadeAwake = [...awake, part];
  if (pressed?.in !== part || awake.includes(part)) return;
  here.kokomadePressed = undefined;
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${part} button`)];
  const button = buttons.filter((one) => one.getClientRects().length > 0)[pressed.at];
  if (button && wordsOf(button) === pressed.words) button.click();
}

const wordsOf = (button: HTMLElement) =>
  Array.from(button.childNodes, (node) =>
    node instanceof Element && node.getAttribute('aria-hidden') ? '' : node.textContent,
  ).join('');
