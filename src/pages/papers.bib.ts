import { loadBibParts, toBibResponse } from '../site/load-citations.ts';
import { loadLibrary } from '../site/load-library.ts';

export const GET = () => toBibResponse(loadBibParts(loadLibrary().papers)[0]);
