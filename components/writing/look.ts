/** What all fields of the forms look like. */
export const INPUT =
  'mt-1 block min-h-11 w-full min-w-0 border border-soft bg-paper px-3 py-2 outline-offset-0 scroll-mb-16';
/** As tall as what is written in it, where a browser can. */
export const LONG_INPUT = `${INPUT} field-sizing-content max-h-[60dvh]`;
