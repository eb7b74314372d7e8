import { BASE_PATH } from './base-path.mjs';

/** The addresses of files that belong to no show, base path included. Plain JavaScript, as its base path is. */

/** The service worker: beside the first page, so that all pages are its own. */
export const WORKER = `${BASE_PATH}/sw.js`;

/** The folder of the code of a build. */
export const CODE = `${BASE_PATH}/_next/static`;

/** The folder of the guides. */
export const GUIDES = `${BASE_PATH}/guide`;

/** What the shows are called: in files that viewers bring, and in what they save. */
export const SHOWS = `${GUIDES}/shows.json`;

/** What is wrong in the guides: for authors, in development. */
export const FAULTS = `${GUIDES}/faults`;

/** A file in `public/` by its name. */
export const publicFile = (name) => `${BASE_PATH}/${name}`;
