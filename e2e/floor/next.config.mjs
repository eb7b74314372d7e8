import path from 'node:path';

/** Its packages are the repository's own. */
export default {
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
  typescript: { ignoreBuildErrors: true },
};
