import en from '../lib/i18n/messages/en.json' with { type: 'json' };

/** The pages of a show's guide, as the row at its head has them. */
export const ROOMS = ['', ...Object.keys(en.rooms).map((room) => `/${room}`)];
