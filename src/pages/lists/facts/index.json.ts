import { loadFactFiles } from '../../../site/load-facts.ts';

/** Which file holds the facts of a paper. */
export const GET = () => Response.json(loadFactFiles().index);
