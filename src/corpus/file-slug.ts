/** What the name of a Markdown file makes of an address: `content/topics/graphs.md` → `graphs`. */
export function toFileSlug(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.md$/, '');
}
