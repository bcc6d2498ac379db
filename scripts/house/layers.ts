/** A room of the house: a folder of `src`, or the scripts. */
export interface Layer {
  /** Its folder, from the project's folder. */
  readonly folder: string;
  /** Rooms whose code it may use, besides its own. */
  readonly uses: readonly string[];
  /** Rooms whose types alone it may use. */
  readonly usesTypesOf: readonly string[];
  /** Packages and built-in modules it may use; `undefined` for any. */
  readonly packages?: readonly string[];
  /** What belongs into this room. */
  readonly holds: string;
}

const everywhere = ['src/corpus', 'src/site', 'src/elements', 'src/components', 'src/layouts'];

/** Who may import whom. The order is that of the data: nothing flows back. */
export const layers: readonly Layer[] = [
  {
    folder: 'src/corpus/related',
    uses: ['src/corpus'],
    usesTypesOf: [],
    packages: [],
    holds: 'neighbours of papers, found at build time and in the browser',
  },
  {
    folder: 'src/corpus',
    uses: ['src/corpus/related'],
    usesTypesOf: [],
    // Of what Node.js brings along, only hashing: it is as pure as the rest.
    packages: ['zod', 'gray-matter', 'yaml', 'any-ascii', 'temml', 'micromark', 'node:crypto'],
    holds: 'pure functions from text to records, without files, clock, chance or Astro',
  },
  {
    folder: 'src/site/cite',
    uses: [],
    usesTypesOf: [],
    packages: [],
    holds: 'formats of references, written at build time and in the browser',
  },
  {
    folder: 'src/site',
    uses: ['src/corpus', 'src/corpus/related', 'src/site/cite'],
    usesTypesOf: [],
    holds: 'what pages need to know, without markup',
  },
  {
    folder: 'src/elements',
    uses: ['src/site/cite', 'src/corpus/related'],
    usesTypesOf: everywhere,
    packages: ['comlink', 'idb'],
    holds: 'code that runs in the browser',
  },
  {
    folder: 'src/components',
    uses: ['src/site', 'src/site/cite', 'src/elements', 'src/styles'],
    usesTypesOf: ['src/corpus'],
    packages: ['astro'],
    holds: 'markup made from finished values',
  },
  {
    folder: 'src/layouts',
    uses: ['src/site', 'src/elements', 'src/components', 'src/styles'],
    usesTypesOf: ['src/corpus'],
    packages: ['astro', 'astro:assets'],
    holds: 'the frame around pages',
  },
  {
    folder: 'src/pages',
    uses: [
      'src/site',
      'src/site/cite',
      'src/elements',
      'src/components',
      'src/layouts',
      'src/styles',
      'src/corpus',
      'src/corpus/related',
    ],
    usesTypesOf: [],
    holds: 'addresses: they fetch from the library and pass finished values on',
  },
  {
    folder: 'src/e2e',
    uses: ['scripts', 'src/corpus', 'src/corpus/related', 'src/site'],
    usesTypesOf: everywhere,
    holds: 'tests in a real browser',
  },
  {
    folder: 'scripts',
    uses: ['src/corpus', 'src/corpus/related', 'src/site', 'src/site/cite'],
    usesTypesOf: ['src/elements'],
    holds: 'commands: files, clock and processes around the corpus',
  },
];

/** Code that reads files or the whole library; markup must not. */
export const libraryFile = /^src\/site\/(?:.+\/)?(?:load-[\w-]+|read-records)\.ts$/;

/** The room that a file is in. */
export function findLayer(file: string): Layer | undefined {
  return layers.find(({ folder }) => file.startsWith(`${folder}/`));
}
