/**
 * Pages of one template share a kind.
 * @param file path of the page below the site's folder.
 * @returns `papers/*` for `papers/grokking/index.html`, and `papers/page/*` for `papers/page/2/index.html`.
 */
export function toKind(file: string): string {
  const folders = file.split('/').slice(0, -1);
  if (folders.length === 0) return file;
  return folders.map((name, n) => (n === 0 || name === 'page' ? name : '*')).join('/');
}
