/** Draws choices from one number: equal numbers choose alike, and a spent number chooses the least. */
export interface Dice {
  /** A whole number below `count`. */
  below(count: number): number;
  maybe(): boolean;
  one<Item>(items: readonly Item[]): Item | undefined;
  /** Some of the items, each at most once, in their order. */
  some<Item>(items: readonly Item[], most: number): Item[];
}

export function diceOf(number: number): Dice {
  let left = number;
  const below = (count: number) => {
    const drawn = left % count;
    left = Math.floor(left / count);
    return drawn;
  };
  const one = <Item>(items: readonly Item[]) => items[below(Math.max(items.length, 1))];
  return {
    below,
    maybe: () => below(2) === 1,
    one,
    some: (items, most) => {
      const places = Array.from({ length: below(most + 1) }, () => one([...items.keys()]));
      return items.filter((_, place) => places.includes(place));
    },
  };
}
