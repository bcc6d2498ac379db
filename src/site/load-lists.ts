import { createListFiles } from './list-file.ts';
import { loadEdition } from './load-edition.ts';
import { loadLibrary } from './load-library.ts';
import { toWordShards, type WordShard } from './word-shards.ts';

let shards: ReadonlyMap<string, WordShard> | undefined;

/** Made once: both the word files and the lists, which name them, ask for it. */
export function loadWordShards(): ReadonlyMap<string, WordShard> {
  shards ??= toWordShards(loadLibrary().papers);
  return shards;
}

/** A function from papers to the file of their list. */
export function loadListFiles(): ReturnType<typeof createListFiles> {
  return createListFiles(loadLibrary(), loadEdition(), [...loadWordShards().keys()]);
}
