import type { Key } from '@/lib/guide/keys';
import type { Fit } from '@/lib/import/fit';
import type { Seen } from '@/lib/import/gather';
import type { ShowPlan } from '@/lib/import/plan';
import type { Owner } from '@/lib/progress/bring-owners';
import type { ImportShow } from './import-show';

export interface PlannedProfile {
  name: string;
  viewer: Owner;
  /** Whether somebody on this device is called so. */
  isKnown: boolean;
}

/** How titles fit; `unreached`: those of the episodes did not come. */
export type Compared = { upTo: Key } & ({ fit: Fit } | { unreached: true });

export interface PlanItem {
  id: string;
  profile: string;
  viewer: Owner;
  show: ImportShow;
  seen: Seen;
  plan: ShowPlan;
  /** Where that viewer is, of what the guide has; undefined: they have not said. */
  position: Key | undefined;
  /** Where they are to be; undefined: where they are. */
  key: Key | undefined;
  /** Why it is asked about once more. */
  doubt?: Compared;
}
