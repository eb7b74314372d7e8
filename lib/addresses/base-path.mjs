/** Plain JavaScript, since commands read it before anything is installed. */

/** The path below which the app is served, such as `/guides`; '' at the top of its host. Fixed in a build. */
export const BASE_PATH = process.env.KOKOMADE_BASE_PATH || '';

/**
 * Whether the addresses of pages end with '/'. In an export, so that any plain host finds each page as a
 * folder; below a path, so that the first page lies among those that a worker may have.
 */
export const ENDS_WITH_SLASH = Boolean(process.env.KOKOMADE_STATIC || BASE_PATH);

const WELL_FORMED = /^(\/[a-z0-9_~-][a-z0-9_.~-]*)*$/i;

/**
 * What is written into the code of a build, as `process.env`, of where it will be served. Throws where the
 * base path is none, saying what one looks like.
 */
export function builtFor() {
  const { KOKOMADE_STATIC = '' } = process.env;
  if (WELL_FORMED.test(BASE_PATH)) return { KOKOMADE_BASE_PATH: BASE_PATH, KOKOMADE_STATIC };
  throw new Error(
    `KOKOMADE_BASE_PATH is "${BASE_PATH}". It begins with "/" and does not end with one, such as "/guides"; letters, digits and - _ . ~ may stand between.`,
  );
}
