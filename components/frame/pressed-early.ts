/** What was pressed while the app still loaded: which of the page's buttons, and what it said. */
interface Pressed {
  kokomadePressed?: { at: number; words: string | null } | 'awake';
}

/** The app is awake: does what was pressed, where the same button stands in the same place. */
export function pressAgain(): void {
  const here = globalThis as Pressed;
  const pressed = here.kokomadePressed;
  here.kokomadePressed = 'awake';
  if (!pressed || pressed === 'awake') return;
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
  const button = buttons.filter((one) => one.getClientRects().length > 0)[pressed.at];
  if (button?.textContent === pressed.words) button.click();
}
