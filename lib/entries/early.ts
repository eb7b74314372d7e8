import { guideFile } from '@/lib/addresses/guide-file';
import { EPISODE_KEY, type Key, PREMISE } from '@/lib/guide/keys';
import type { AsOf } from '@/lib/guide/served';
import type { GuideAddress } from './files';

/** What `EARLY` leaves on the window: one request, under way. */
interface Early {
  address: string;
  file: Promise<AsOf | undefined>;
}

/**
 * A script of a show's pages that asks for `as-of.json` while the app still loads. `plain` is where
 * the position lies, already decided. Anything odd: it does nothing.
 */
export function earlyScript(guide: GuideAddress, plain: string): string {
  const [name, before, after] = [
    plain + guide.show,
    ...guideFile(guide, '*', 'as-of.json').split('*'),
  ].map((text) => JSON.stringify(text));
  return `(function(){try{var k=localStorage.getItem(${name});if(k!=='${PREMISE}'&&!${EPISODE_KEY}.test(k))return;var a=${before}+k+${after};window.kokomadeEarly={address:a,file:fetch(a,{cache:'no-store'}).then(function(r){return r.ok?r.json():undefined}).catch(function(){})}}catch(e){}})()`;
}

/** The answer to the early request, if it was for this key and came. Each is given once. */
export async function takeEarly(guide: GuideAddress, key: Key): Promise<AsOf | undefined> {
  const here = globalThis as { kokomadeEarly?: Early };
  const early = here.kokomadeEarly;
  here.kokomadeEarly = undefined;
  if (early?.address !== guideFile(guide, key, 'as-of.json')) return undefined;
  const asOf = await early.file;
  return asOf?.key === key ? asOf : undefined;
}
