const server = (port: number) => ({ port, address: `http://127.0.0.1:${port}` });

/** The project's own guides. */
export const FLAGSHIP = server(Number(process.env.KOKOMADE_TEST_PORT ?? 3210));
/** The guides that `e2e/guides.ts` writes. */
export const GENERATED = server(FLAGSHIP.port + 1);
/** A guide that is being written, by `npm run dev`. */
export const DRAFT = server(FLAGSHIP.port + 2);
/** A bare Next page, built beside. */
export const FLOOR = server(FLAGSHIP.port + 3);
