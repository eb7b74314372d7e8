import type { EntrySource, EntryStore } from './entry-source';

const code = () => import('@/lib/own/serve-own');

/** Nothing is stored of it a second time, and all of it is at hand. */
const stored: EntryStore = {
  log: async () => [],
  recap: async (guide, key, version) => {
    const recap = await (await code()).recapOfOwn(guide, key).catch(() => undefined);
    return recap?.version === version ? recap : undefined;
  },
  putLog: async () => {},
  putRecap: async () => {},
  withoutRecap: async () => [],
};

/** The guides of the viewer's own, which lie on this device. */
export const deviceSource: EntrySource = {
  asOf: async (guide) => (await code()).asOfOwn(guide),
  facts: async (guide, _keys, missing) => ({
    facts: missing.length > 0 ? await (await code()).factsOfOwn(guide, missing) : [],
  }),
  recap: async (guide, key) => (await code()).recapOfOwn(guide, key),
  stored,
};
