/** About as much text as the first screen of an episode guide has. */
export const TEXT = Array.from(
  { length: 12 },
  (_, place) =>
    `Paragraph ${place + 1}: somebody asks for the key to the lamp room, is told that there is none, and finds it on the hook beside the door, where it has been since the morning.`,
);
