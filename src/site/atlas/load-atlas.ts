import { loadLibrary, type ShelvedLibrary } from '../load-library.ts';
import { makeOnce } from '../make-once.ts';
import { type Atlas, type AtlasShape, createAtlas } from './create-atlas.ts';

const createOnce = {
  wide: makeOnce((library: ShelvedLibrary) => createAtlas(library, 'wide')),
  tall: makeOnce((library: ShelvedLibrary) => createAtlas(library, 'tall')),
} as const;

/** The map of this build: the page and its data show the same. */
export function loadAtlas(shape: AtlasShape): Atlas {
  return createOnce[shape](loadLibrary());
}
