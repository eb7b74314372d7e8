import fc from 'fast-check';

/**
 * Before each test file: a test run draws the same each time, so that what fails fails again and means
 * what was changed. `npm run prove` draws anew.
 */
if (!process.env.KOKOMADE_RUNS) fc.configureGlobal({ seed: 1 });
