/**
 * Creates a function that gives equal texts one copy. A part of a long text keeps the whole of it in memory, so the
 * copy is made afresh: without this, an index of 20,000 pages would hold on to every page.
 */
export function createInterner(): (text: string) => string {
  const copies = new Map<string, string>();
  return (text) => {
    const known = copies.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    copies.set(copy, copy);
    return copy;
  };
}
