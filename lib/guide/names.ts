import { isText, type ShapeTest } from './shape';

export type Id = string;
/** A BCP 47 tag. */
export type Language = string;
/** A name in all of a show's languages, so that it is found in whichever one the viewer knows it. */
export type Names = Readonly<Record<Language, string>>;

export const isNames: ShapeTest = (value) =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);

export function sameNames(a: Names, b: Names): boolean {
  return Object.keys({ ...a, ...b }).every((language) => a[language] === b[language]);
}

/** Names in the order in which they came, each once. */
export function withMoreNames(names: readonly Names[], more: readonly Names[]): Names[] {
  const isNew = (one: Names) => !names.some((name) => sameNames(name, one));
  return [...names, ...more.filter(isNew)];
}
