/** Name of a page, its words, and the file that has its text; without one, the file has the name of the page. */
export type IndexPage = readonly [id: string, words: number, file: string];

/** A file with the texts of several pages under another name, and the names of its pages by those they had. */
export interface RenamedFile {
  readonly from: string;
  readonly to: string;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Counts pages and files where Pagefind has a hash for each. Hashes cannot be compressed: of 20,000 pages they are a
 * third of the table, which every first search loads. Only pages that share files are renamed.
 * @param prefix begins the names of files, and is another whenever any page is, so that a browser may keep them for
 * good.
 */
export function shortenIds(
  pages: readonly IndexPage[],
  prefix: string,
): { readonly pages: readonly IndexPage[]; readonly files: readonly RenamedFile[] } {
  const files = new Map<string, { from: string; to: string; ids: Map<string, string> }>();
  const toFile = (from: string) => {
    const to = `${prefix}_${files.size.toString(36)}`;
    const file = files.get(from) ?? { from, to, ids: new Map() };
    files.set(from, file);
    return file;
  };
  const renamed = pages.map(([id, words, name], number): IndexPage => {
    if (name === '') return [id, words, name];
    const file = toFile(name);
    const short = number.toString(36);
    file.ids.set(id, short);
    return [short, words, file.to];
  });
  return { pages: renamed, files: [...files.values()] };
}
