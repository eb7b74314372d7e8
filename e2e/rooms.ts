/** The pages of a show's guide, as the row at its head has them. */
export const ROOMS = [
  '',
  '/people',
  '/relationships',
  '/questions',
  '/secrets',
  '/things',
  '/notebook',
];
