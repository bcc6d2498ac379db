import { isPersonName } from './author-names.ts';
import { type Furniture, labels } from './furniture.ts';
import type { Line } from './lines.ts';

/** "Title: Otters", in a dump where several titles are marked so. */
const titleMark = /^(?:Paper )?Title ?: \S/i;
const fewestTitleMarks = 2;

const organisation = /^\p{Lu}[^.?!:]{1,59}$/u;

/** A line with the two lines after it, and the one before. */
interface Neighbours {
  readonly line: Line;
  readonly above: Line | undefined;
  readonly below: Line | undefined;
  readonly second: Line | undefined;
  /** The line above is marked as a title. */
  readonly isBelowMark: boolean;
}

/** Marks as furniture what only the lines beside it show to be some. */
export function markByNeighbours(lines: readonly Line[]): readonly Line[] {
  const marked = new Set(lines.filter(({ text }) => titleMark.test(text)));
  return lines.map((line, index) => {
    if (line.furniture || line.glued) return line;
    const above = lines[index - 1];
    const furniture = toFurniture({
      line,
      above,
      below: lines[index + 1],
      second: lines[index + 2],
      isBelowMark: above !== undefined && marked.size >= fewestTitleMarks && marked.has(above),
    });
    return furniture ? { ...line, furniture } : line;
  });
}

function toFurniture(place: Neighbours): Furniture | undefined {
  if (isSummary(place)) return labels.weak;
  return isAuthor(place) || isOrganisation(place) ? labels.names : undefined;
}

/** What the site's machine says of the paper, above the abstract or below its heading. */
function isSummary({ above, below }: Neighbours): boolean {
  if (!above?.furniture || !below?.furniture) return false;
  return /^(?:abstract\/ai-generated summary|ai-generated summary\/abstract)$/i.test(
    `${above.text}/${below.text}`,
  );
}

/** One of several names with a comma on a line of its own between them; or the only one, below a title marked as such. */
function isAuthor({ line, above, below, isBelowMark }: Neighbours): boolean {
  const isListed = above?.text === ',' || below?.text === ',';
  return (isListed || isBelowMark) && isPersonName(line.text);
}

/** "Otter University" above "· Published on Mar 21", "· 4 authors" or "· Mar 18, 2025": whom a paper is from. */
function isOrganisation({ line, above, below, second }: Neighbours): boolean {
  // Below the furniture of another paper stands a title.
  if (!below?.furniture || !above || above.furniture) return false;
  const fact = below.text === '·' ? `· ${second?.text}` : below.text;
  const isFact =
    /^[·•] (?:published on .|\d+ authors?$)/i.test(fact) ||
    (below.furniture.isFact && /^[·•] .*\d{4}$/.test(fact));
  return isFact === true && organisation.test(line.text);
}
