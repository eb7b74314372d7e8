/** Slugs that are addresses of the app itself, or files of an export. */
export const RESERVED_SLUGS = ['about', 'guide', 'import', 'index', '404', 'own'];
