import { guideFile } from '@/lib/addresses/guide-file';
import { EPISODE_KEY, PREMISE } from '@/lib/guide/keys';
import type { AsOf } from '@/lib/guide/served';
import { HORIZON_HINT } from '@/lib/progress/horizon-hint';
import type { GuideAddress, GuideUpTo } from './fetch-file';
import { isAsOf } from './served-shape';

/** What the script leaves on the window: one request, under way. */
interface Preload {
  address: string;
  file: Promise<unknown>;
}

/**
 * A script of a show's pages that asks for `as-of.json` while the app still loads, for the horizon that
 * the hint names. Anything odd: it does nothing.
 */
export function preloadScript(guide: GuideAddress): string {
  const [name, before, after] = [
    HORIZON_HINT + guide.show,
    ...guideFile(guide, '*', 'as-of.json').split('*'),
  ].map((text) => JSON.stringify(text));
  return `(function(){try{var k=localStorage.getItem(${name});if(k!=='${PREMISE}'&&!${EPISODE_KEY}.test(k))return;var a=${before}+k+${after};window.kokomadePreload={address:a,file:fetch(a,{cache:'no-store'}).then(function(r){return r.ok?r.json():undefined}).catch(function(){})}}catch(e){}})()`;
}

/** The answer to the preload, if it was for this horizon and came. Each is given once. */
export async function takePreloaded(guide: GuideUpTo): Promise<AsOf | undefined> {
  const here = globalThis as { kokomadePreload?: Preload };
  const preload = here.kokomadePreload;
  here.kokomadePreload = undefined;
  if (preload?.address !== guideFile(guide, guide.horizon, 'as-of.json')) return undefined;
  const file = await preload.file;
  return isAsOf(file) && file.key === guide.horizon ? file : undefined;
}
