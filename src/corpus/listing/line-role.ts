/**
 * What a line is to its listing:
 * - `furniture`: the source site's own; labels and dates between a title and its abstract are `inner-furniture`;
 * - `title`, `title-more`: first and further lines of a title;
 * - `abstract`, `abstract-more`, `paragraph`: first line, a line that continues the sentence or paragraph, a new
 *   paragraph;
 * - `orphan`: first line of an abstract that has no title.
 */
export const lineRoles = [
  'furniture',
  'inner-furniture',
  'title',
  'title-more',
  'abstract',
  'abstract-more',
  'paragraph',
  'orphan',
] as const;
export type LineRole = (typeof lineRoles)[number];

/** Whether a line is one of a title. */
export function isTitle(role: LineRole): boolean {
  return role === 'title' || role === 'title-more';
}
