import { asOfOwn, factsOfOwn, recapOfOwn } from '@/lib/own/serve-own';
import type { EntrySource } from './entry-source';

/** The guides of the viewer's own, which lie on this device: nothing of them is stored a second time. */
export const deviceSource: EntrySource = {
  asOf: asOfOwn,
  facts: async (guide, _keys, missing) => ({
    facts: missing.length > 0 ? await factsOfOwn(guide, missing) : [],
  }),
  recap: recapOfOwn,
  stored: {
    log: async () => [],
    recap: async (guide, key, version) => {
      const recap = await recapOfOwn(guide, key).catch(() => undefined);
      return recap?.version === version ? recap : undefined;
    },
    putLog: async () => {},
    putRecap: async () => {},
    withoutRecap: async () => [],
  },
};
