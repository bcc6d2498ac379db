import { createPaths } from './paths.ts';

/** The addresses of this site. The only place that reads the base path from the build. */
export const paths = createPaths(import.meta.env.BASE_URL);
