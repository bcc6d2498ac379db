import { loadEdition } from './load-edition.ts';
import { loadLibrary } from './load-library.ts';
import { type SimilarFiles, toSimilarFiles } from './similar-files.ts';

let files: SimilarFiles | undefined;

/** Made once for all files, and anew when there are new records. */
export function loadSimilar(): SimilarFiles {
  const edition = loadEdition();
  if (files?.head.edition !== edition) files = toSimilarFiles(loadLibrary().papers, edition);
  return files;
}
