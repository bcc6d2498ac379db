import { isPersonName } from './author-names.ts';
import { findText, shortestBeginning } from './find-text.ts';
import { type Furniture, labels } from './furniture.ts';
import { mayBeTitle } from './line-shape.ts';
import type { Line } from './lines.ts';

/** "Title: Otters", in a dump where several titles are marked so. */
const titleMark = /^(?:Paper )?Title ?: \S/i;
const fewestTitleMarks = 2;

const address = /^(?:[\p{L} ]{3,20} ?: ?)?https?:\/\/\S+$/u;

/** In a dump where so many lines are lists of names, one name below a title is that of its author. */
const fewestLists = 3;
/**
 * Of all lines: "Function Calls and Complex Instructions", the end of a title that was wrapped, looks like one, too.
 */
const shareOfLists = 0.02;
/** So many lists below titles, of all lists, that one without a title above it is no title, either. */
const fewestBelowTitles = 5;
const shareBelowTitles = 0.75;
/** Lines that are looked at for a title above and an abstract below. */
const mostLooked = 5;

const organization = /^\p{Lu}[^.?!:]{1,59}$/u;

/** A line with the two lines after it, and the one before. */
interface Neighbours {
  readonly line: Line;
  readonly above: Line | undefined;
  readonly below: Line | undefined;
  readonly second: Line | undefined;
  /** The line above is marked as a title. */
  readonly isBelowMark: boolean;
  /** The dump has lists of names. */
  readonly hasLists: boolean;
  /** Above the line stands what may be a title, and below it an abstract; there may be furniture between. */
  readonly isBetween: () => boolean;
}

/** Marks as furniture what only the lines beside it show to be some. */
export function markByNeighbours(lines: readonly Line[]): readonly Line[] {
  const marked = new Set(lines.filter(({ text }) => titleMark.test(text)));
  const lists = [...lines.keys()].filter((index) => lines[index]?.furniture?.names);
  const hasLists = lists.length >= Math.max(fewestLists, shareOfLists * lines.length);
  const below = lists.filter((index) => isBetween(lines, index)).length;
  const areBelowTitles =
    hasLists && below >= fewestBelowTitles && below >= shareBelowTitles * lists.length;
  return lines.map((line, index) => {
    if (line.furniture) return areBelowTitles ? withoutNamesAsTitle(line, lines[index + 1]) : line;
    if (line.glued) return line;
    const above = lines[index - 1];
    const furniture = toFurniture({
      line,
      above,
      below: lines[index + 1],
      second: lines[index + 2],
      isBelowMark: above !== undefined && marked.size >= fewestTitleMarks && marked.has(above),
      hasLists,
      isBetween: () => isBetween(lines, index),
    });
    return furniture ? { ...line, furniture } : line;
  });
}

function isBetween(lines: readonly Line[], index: number): boolean {
  const above = findText(lines, index, -1, mostLooked);
  const below = findText(lines, index, 1, mostLooked);
  if (!above || !below || below.text.length < shortestBeginning) return false;
  return mayBeTitle(above.text);
}

/** Where papers have names below their titles, names above an abstract are no title. */
function withoutNamesAsTitle(line: Line, below: Line | undefined): Line {
  if (!line.furniture?.names || below?.furniture) return line;
  return { ...line, furniture: { ...line.furniture, untitled: true } };
}

function toFurniture(place: Neighbours): Furniture | undefined {
  if (isSummary(place) || isAddress(place)) return labels.weak;
  return isAuthor(place) || isOnlyAuthor(place) || isOrganization(place) ? labels.names : undefined;
}

/** What the site's machine says of the paper, above the abstract or below its heading. */
function isSummary({ above, below }: Neighbours): boolean {
  if (!above?.furniture || !below?.furniture) return false;
  return /^(?:abstract\/ai-generated summary|ai-generated summary\/abstract)$/i.test(
    `${above.text}/${below.text}`,
  );
}

/** "Code: https://…" between a title and its abstract; below the abstract it is the end of it. */
function isAddress({ line, isBetween }: Neighbours): boolean {
  return address.test(line.text) && isBetween();
}

/**
 * One of several names with a comma on a line of its own between them; or the only one, below a title marked as such.
 */
function isAuthor({ line, above, below, isBelowMark }: Neighbours): boolean {
  const isListed = above?.text === ',' || below?.text === ',';
  return (isListed || isBelowMark) && isPersonName(line.text);
}

/** The only name between a title and its abstract, where other papers have several. */
function isOnlyAuthor({ line, above, below, hasLists, isBetween }: Neighbours): boolean {
  const isBesideList = above?.furniture?.names || below?.furniture?.names;
  return hasLists && !isBesideList && isPersonName(line.text) && isBetween();
}

/** "Otter University" above "· Published on Mar 21", "· 4 authors" or "· Mar 18, 2025": whom a paper is from. */
function isOrganization({ line, above, below, second }: Neighbours): boolean {
  // Below the furniture of another paper stands a title.
  if (!below?.furniture || !above || above.furniture) return false;
  const fact = below.text === '·' ? `· ${second?.text}` : below.text;
  const isFact =
    /^[·•] (?:published on .|\d+ authors?$)/i.test(fact) ||
    (below.furniture.isFact && /^[·•] .*\d{4}$/.test(fact));
  return isFact === true && organization.test(line.text);
}
