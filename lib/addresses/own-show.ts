/**
 * What a show of the viewer's own is called wherever shows have names: no slug of one that is served has
 * a colon.
 */
const OWN = 'own:';
/** The one address under which all of them have their pages. */
export const OWN_SHELL = 'own';

export const ownShow = (slug: string): string => OWN + slug;

export function isOwnShow(show: string): boolean {
  return show.startsWith(OWN);
}

/** Its name within that address; undefined for a show that is served. */
export function ownSlug(show: string): string | undefined {
  return isOwnShow(show) ? show.slice(OWN.length) : undefined;
}
