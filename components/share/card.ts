/** What a card tells, all of it known at its position. */
export interface Card {
  title: string;
  /** "Up to episode 3". */
  upTo: string;
  language: string;
  /** The finished pieces of the box by their numbers, and what is written under each. */
  pieces: readonly { number: number; label: string }[];
  /** The story so far, and the medallions of those who were there last; without them a card tells no story. */
  story?: { text: string; people: readonly CardPerson[] };
}

export interface CardPerson {
  mark: string;
  name: string;
  /** As a style of the page says it, with the theme's own colours in it. */
  colour: string;
}

/** How the theme writes and paints. */
export interface CardStyle {
  heading: string;
  plain: string;
  isRightToLeft: boolean;
  /** A colour of the theme by its name, such as `--ink`. */
  colour: (name: string) => string;
  /** A colour made of such. */
  mixed: (colour: string) => string;
}

export const CARD_WIDTH = 1080;
export const CARD_HEIGHT = 1350;
export const MIDDLE = CARD_WIDTH / 2;
export const MARGIN = 110;
export const [TOP, FOOT] = [140, CARD_HEIGHT - 160];
export const MEASURE = CARD_WIDTH - 2 * MARGIN;

export const widthIn = (at: CanvasRenderingContext2D) => (text: string) =>
  at.measureText(text).width;
