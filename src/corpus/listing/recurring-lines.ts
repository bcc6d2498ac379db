import { findText, shortestBeginning } from './find-text.ts';
import { type Furniture, labels } from './furniture.ts';
import { mayBeTitle } from './line-shape.ts';
import type { Line } from './lines.ts';

/** How often a line stands in a dump at least that is the site's own. */
const fewest = 3;
/** How often a count does that is no title: "8 authors" beside one paper, "3 authors" beside another. */
const fewestFacts = 2;
/**
 * Of all lines those that are alike but for their numbers, at least: "Rank 12". Three papers may be "Llama 2" to "Llama
 * 4".
 */
const shareOfNumbered = 0.04;
/** Of all lines those that are alike, where they stand beside at least every second paper, wrapped as it may be. */
const shareBesidePapers = 0.02;
const fewestBesidePapers = 5;
/** Characters. */
const longest = 60;
/** By so much of its beginning an abstract is known, because it may have other paragraphs elsewhere; characters. */
const longestBeginning = 200;
/** Lines between a title and its abstract at most: "8 authors", a name, a day. */
const mostBetween = 5;

/** A longer line is a whole abstract; characters. */
const longestLine = 79;

/** Ends like a sentence, as the last line of a wrapped paragraph does; or goes on. */
const partOfText = /[\p{L}\p{N})][.!?,;]["”)]?$/u;

/**
 * Marks as furniture what a site that nobody knows yet prints beside every paper: the same short line, again and again.
 * And what is furniture already, and stands there as often, is not the title of a paper, which a label might be.
 */
export function markRecurring(lines: readonly Line[]): readonly Line[] {
  const { texts, shapes } = countLines(lines);
  const fewestNumbered = Math.max(fewest, shareOfNumbered * lines.length);
  return lines.map((line) => {
    const { text, furniture } = line;
    if (line.glued || text.length > longest) return line;
    const alike = Math.max(texts.get(text) ?? 0, shapes.get(toShape(text)) ?? 0);
    const isBesidePapers = alike >= Math.max(fewestBesidePapers, shareBesidePapers * lines.length);
    if (furniture) {
      const isUntitled = alike >= (furniture.isFact ? fewestFacts : fewest);
      return isUntitled ? { ...line, furniture: toUntitled(furniture, isBesidePapers) } : line;
    }
    const recurs = (texts.get(text) ?? 0) >= fewest || alike >= fewestNumbered;
    return recurs && !partOfText.test(text)
      ? { ...line, furniture: toUntitled(labels.weak, isBesidePapers) }
      : line;
  });
}

/** How often each short line stands in the dump, as it is and but for its numbers. */
function countLines(lines: readonly Line[]): {
  readonly texts: ReadonlyMap<string, number>;
  readonly shapes: ReadonlyMap<string, number>;
} {
  const texts = new Map<string, number>();
  const shapes = new Map<string, number>();
  const below = new Map<string, string | undefined>();
  lines.forEach(({ text, furniture }, index) => {
    if (text.length > longest) return;
    const next = lines[index + 1]?.text ?? '';
    const abstract = findAbstract(lines, index);
    if (abstract !== undefined && below.get(text) === abstract) return;
    below.set(text, abstract);
    texts.set(text, (texts.get(text) ?? 0) + 1);
    // "Otters 12" above its abstract is a title of a series, unless there is one above it.
    if (furniture || next.length <= longestLine || isBelowTitle(lines, index))
      shapes.set(toShape(text), (shapes.get(toShape(text)) ?? 0) + 1);
  });
  return { texts, shapes };
}

/** Above it stands, with nothing but furniture between, what may be a title. */
function isBelowTitle(lines: readonly Line[], index: number): boolean {
  const above = findText(lines, index, -1, mostBetween + 1);
  return above !== undefined && mayBeTitle(above.text);
}

/** How the first line below another begins that is long enough to be an abstract, or to begin one. */
function findAbstract(lines: readonly Line[], index: number): string | undefined {
  const last = index + 1 + mostBetween;
  for (let at = index + 1; at <= last; at++) {
    const text = lines[at]?.text ?? '';
    if (text.length >= shortestBeginning) return text.slice(0, longestBeginning);
  }
  return undefined;
}

function toShape(text: string): string {
  return text.toLowerCase().replaceAll(/\d+(?:[.,]\d+)*[km]?\b/g, '0');
}

function toUntitled(furniture: Furniture, isBesidePapers: boolean): Furniture {
  return furniture.kind === 'label' ? { ...furniture, untitled: true, isBesidePapers } : furniture;
}
