import type { Format } from '../format';
import { myAnimeList } from './my-anime-list';
import { netflix } from './netflix';
import { plain } from './plain';
import { seriesGuide } from './series-guide';
import { simkl } from './simkl';
import { trakt } from './trakt';
import { tvTime } from './tv-time';
import { yamtrack } from './yamtrack';

/** Every kind of file that is read, the ones that are told by the least last. */
export const FORMATS: readonly Format[] = [
  ...trakt,
  ...tvTime,
  ...simkl,
  ...seriesGuide,
  ...yamtrack,
  ...myAnimeList,
  ...plain,
  ...netflix,
];
