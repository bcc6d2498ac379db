import { loadLibrary } from '../load-library.ts';
import { makeOnce } from '../make-once.ts';
import { type Atlas, createAtlas } from './create-atlas.ts';

const createOnce = makeOnce(createAtlas);

/** The map of this build: the page and its data show the same. */
export function loadAtlas(): Atlas {
  return createOnce(loadLibrary());
}
