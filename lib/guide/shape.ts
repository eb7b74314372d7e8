/** Tests of values that come from outside, where there is no zod: a browser takes only what it needs. */
export type ShapeTest = (value: unknown) => boolean;

/** A test for each field of a kind: one that lacks its test is a type error. */
export type Shape<Kind> = { readonly [Field in keyof Required<Kind>]: ShapeTest };

/** Whether `value` is an object each field of which passes its test; other fields are not looked at. */
export function hasShape<Kind>(value: unknown, shape: Shape<Kind>): value is Kind {
  if (typeof value !== 'object' || value === null) return false;
  const tests: [string, ShapeTest][] = Object.entries(shape);
  return tests.every(([field, test]) => test(Reflect.get(value, field)));
}

export const isText: ShapeTest = (value) => typeof value === 'string';
export const isFlag: ShapeTest = (value) => typeof value === 'boolean';
export const isNumber: ShapeTest = (value) => Number.isFinite(value);
export const isDate: ShapeTest = (value) =>
  isText(value) && !Number.isNaN(Date.parse(String(value)));
export const matching =
  (pattern: RegExp): ShapeTest =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
export const listOf =
  (test: ShapeTest): ShapeTest =>
  (value) =>
    Array.isArray(value) && value.every(test);
export const among =
  (values: readonly unknown[]): ShapeTest =>
  (value) =>
    values.includes(value);
export const maybe =
  (test: ShapeTest): ShapeTest =>
  (value) =>
    value === undefined || test(value);
export const shaped =
  <Kind>(shape: Shape<Kind>): ShapeTest =>
  (value) =>
    hasShape(value, shape);
