import type { Finding } from '../read/finding';
import type { Reading } from '../read/show';

/** The former names of folders: each leads to one show, and none is a show's name now. */
export function checkFormerly(readings: readonly Reading[]): Finding[] {
  const taken = new Map(readings.map(({ show }) => [show.slug, show.slug]));
  return readings.flatMap(({ show, files }) =>
    show.file.formerly.flatMap((former, index) => {
      const owner = taken.get(former);
      taken.set(former, show.slug);
      if (owner === undefined) return [];
      const message = `"${former}" leads to ${owner} already, expected a former name of this folder alone`;
      return [files.show.finding(['formerly', index], 'form', message)];
    }),
  );
}
