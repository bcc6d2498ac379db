import type { Furniture } from './furniture.ts';
import { type LineShape, longestTitle, toLineShape } from './line-shape.ts';
import type { Line } from './lines.ts';
import { stripAllMarks } from './list-markup.ts';
import { findWrapWidths, isFull, widestWrap } from './wrap-widths.ts';

/**
 * What a line is to its listing:
 * - `furniture`: the source site's own; labels and dates between a title and its abstract are `inner-furniture`;
 * - `title`, `title-more`: first and further lines of a title;
 * - `abstract`, `abstract-more`, `paragraph`: first line, a line that continues the sentence or paragraph, a new paragraph;
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

/**
 * Prices, in the same units as `LineShape.prose`. A wrong role is paid for by the shape of the line, an unusual
 * neighbour by the passage from one role to the next; the cheapest reading of the whole dump wins.
 */
const price = {
  /** Two of these make up for a line that looks clearly like the other kind. */
  missingAbstract: 5,
  missingTitle: 6,
  newParagraph: 2,
  newParagraphWithoutBlankLine: 2.5,
  sentenceGoesOnAfterBlankLine: 1.5,
  sentenceGoesOnUnwrapped: 2,
  /** Few words inside a sentence are capitalized, so few wrapped lines begin with one. */
  sentenceGoesOnWithCapital: 1.2,
  abstractWithoutCapital: 2,
  wrappedAfterSentence: 0.3,
  wrappedAbstractBreaksOff: 3,
  wrappedAbstractBreaksOffBeforeBlankLine: 1.5,
  /** A full line without an end surely goes on in the next. */
  fullLineBreaksOff: 6,
  fullLineBreaksOffBeforeBlankLine: 4,
  abstractBreaksOff: 1,
  longAbstractBreaksOff: 0.5,
  /** In wrapped prose nearly every line is full, and few titles happen to be. */
  fullTitle: 2,
  titleAfterFullLine: 2,
  /** In wrapped prose only the last line of a paragraph is short, and that one ends a sentence. */
  shortLineInSentence: 4,
  shortLineInSentenceBeforeBlankLine: 2,
  overlongProse: 4,
  stuntedAbstract: 7,
  wrappedTitle: 0.5,
  labelAsTitle: 3,
  /** Less than an abstract without a title costs, and less than a new paragraph. */
  namesAsTitle: 0.8,
  /** "- errors grow with depth;" below "We find:", and "Methods: we …". */
  partOfAbstractAsTitle: 6,
  labelEndsTitle: -1,
  weakLabelAsText: 1,
  furnitureAfterTitle: 0.5,
};

const listItem = /^(?:[-–*•‣▪] |\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)] )/;
const sectionOfAbstract =
  /^(?:Background|Objectives?|Purpose|Aims?|(?:Materials and )?Methods?|Results?|Findings|Conclusions?|Significance) ?[:—–] ?\p{Lu}/u;

/** Characters. A shorter paragraph can only follow another one, and then it ends like a sentence. */
const shortestAbstract = 80;

interface Place {
  readonly line: Line;
  readonly shape: LineShape;
  readonly previous?: Place | undefined;
  readonly gapAfter: boolean;
  readonly fill: Fill;
}

/**
 * How a line fills the column of a hard-wrapped dump: `full`, up to the last word that fits; `short`, as at the end of
 * a title or paragraph; `overlong`, as only a title that was not wrapped; `unwrapped` where there is no column.
 */
type Fill = 'full' | 'short' | 'overlong' | 'unwrapped';

/** How far a line of wrapped prose may stick out, because the width is an estimate and words can be long; characters. */
const overhang = 8;

/**
 * Gives every line of a dump its role, by the cheapest path through all lines (Viterbi 1967, with costs in place of
 * negative log probabilities). One bad line cannot throw the reading out of step: the path returns to
 * title–abstract as soon as that is cheaper. Time and memory are linear in the number of lines.
 * @returns one role per line, in order.
 */
export function segmentLines(lines: readonly Line[]): readonly LineRole[] {
  const width = lineRoles.length;
  const from = new Int8Array(lines.length * width).fill(-1);
  let costs: number[] = [];
  let previous: Place | undefined;
  const places = toPlaces(lines);
  places.forEach((bare, index) => {
    const place = { ...bare, previous };
    const next: number[] = [];
    for (let role = 0; role < width; role++) {
      const [cost, source] = findCheapest(costs, place, role);
      next.push(cost + toLineCost(place, lineRoles[role] ?? 'furniture'));
      from[index * width + role] = source;
    }
    costs = next;
    previous = bare;
  });
  return tracePath(from, costs);
}

function findCheapest(costs: readonly number[], place: Place, role: number): [number, number] {
  const to = lineRoles[role] ?? 'furniture';
  if (!place.previous) return [toStartCost(to), -1];
  let best = Number.POSITIVE_INFINITY;
  let source = -1;
  for (let index = 0; index < costs.length; index++) {
    const known = costs[index] ?? Number.POSITIVE_INFINITY;
    if (known >= best) continue;
    const cost = known + toPassageCost(lineRoles[index] ?? 'furniture', to, place);
    if (cost < best) [best, source] = [cost, index];
  }
  return [best, source];
}

function tracePath(from: Int8Array, last: readonly number[]): readonly LineRole[] {
  const width = lineRoles.length;
  const count = from.length / width;
  if (count === 0) return [];
  const ends = last.map((cost, role) => cost + toEndCost(lineRoles[role] ?? 'furniture'));
  let role = ends.indexOf(Math.min(...ends));
  const path: LineRole[] = new Array(count);
  for (let index = count - 1; index >= 0; index--) {
    path[index] = lineRoles[role] ?? 'furniture';
    role = from[index * width + role] ?? -1;
  }
  return path;
}

function toStartCost(role: LineRole): number {
  if (role === 'orphan') return price.missingTitle;
  return role === 'furniture' || role === 'title' ? 0 : Number.POSITIVE_INFINITY;
}

function toEndCost(role: LineRole): number {
  return isTitle(role) || role === 'inner-furniture' ? price.missingAbstract : 0;
}

/** What it costs to read this line, by itself, in this role. */
function toLineCost(place: Place, role: LineRole): number {
  const { line, shape } = place;
  const isFurniture = role === 'furniture' || role === 'inner-furniture';
  if (line.furniture) return isFurniture ? 0 : toLabelCost(place, line.furniture, role);
  if (isFurniture) return Number.POSITIVE_INFINITY;
  if (line.glued) return role === 'title' ? 0 : Number.POSITIVE_INFINITY;
  if (!isTitle(role)) return toProseFillCost(place, role) - shape.prose / 2;
  if (shape.length > longestTitle) return Number.POSITIVE_INFINITY;
  return shape.prose / 2 + (place.fill === 'full' && !place.gapAfter ? price.fullTitle : 0);
}

/**
 * "Models" is a button of the site, and now and then a title, or the last word of one that was wrapped; "12." is a line
 * of an abstract where its sentence asks for one.
 */
function toLabelCost(place: Place, { kind, weak, names }: Furniture, role: LineRole): number {
  if (names && role === 'title') return price.namesAsTitle;
  if (weak && !isTitle(role))
    return price.weakLabelAsText + toProseFillCost(place, role) - place.shape.prose / 2;
  if (kind === 'label' && role === 'title') return price.labelAsTitle;
  return kind === 'label' && role === 'title-more'
    ? price.labelEndsTitle
    : Number.POSITIVE_INFINITY;
}

function toProseFillCost(place: Place, role: LineRole): number {
  const { fill, shape, gapAfter } = place;
  if (fill === 'overlong') return price.overlongProse;
  if (fill === 'unwrapped') return isStunted(place, role) ? price.stuntedAbstract : 0;
  if (shape.complete || fill === 'full') return 0;
  return gapAfter ? price.shortLineInSentenceBeforeBlankLine : price.shortLineInSentence;
}

/** A whole paragraph that is too short for what it would have to be. A line that opens a block of lines is not whole. */
function isStunted({ line, shape, gapAfter }: Place, role: LineRole): boolean {
  if (line.gapBefore && !gapAfter) return false;
  if (shape.prose < 0) return shape.length < 2 * shortestAbstract;
  const begins = role === 'abstract' || role === 'orphan';
  return shape.length < shortestAbstract && (!shape.complete || begins);
}

/** What it costs that a line of role `to` follows one of role `from`. Infinite where it cannot be. */
function toPassageCost(from: LineRole, to: LineRole, place: Place): number {
  if (isTitle(from) || from === 'inner-furniture') return toCostAfterTitle(from, to, place);
  if (from === 'furniture') return toCostAfterFurniture(to);
  return toCostAfterAbstract(to, place);
}

function toCostAfterFurniture(to: LineRole): number {
  if (to === 'furniture' || to === 'title') return 0;
  return to === 'orphan' ? price.missingTitle : Number.POSITIVE_INFINITY;
}

function toCostAfterTitle(from: LineRole, to: LineRole, place: Place): number {
  if (to === 'abstract') return place.shape.startsUpper ? 0 : price.abstractWithoutCapital;
  if (to === 'title' || to === 'furniture') return price.missingAbstract;
  if (to === 'inner-furniture')
    return place.line.furniture && place.line.furniture.kind !== 'header'
      ? price.furnitureAfterTitle
      : Number.POSITIVE_INFINITY;
  const goesOn = to === 'title-more' && isTitle(from) && !place.line.gapBefore && isWrapped(place);
  return goesOn ? price.wrappedTitle : Number.POSITIVE_INFINITY;
}

function toCostAfterAbstract(to: LineRole, place: Place): number {
  const complete = place.previous?.shape.complete ?? true;
  const gap = place.line.gapBefore;
  if (to === 'furniture') return complete ? 0 : toBreakOffCost(place);
  if (to === 'title') {
    const part = isPartOfAbstract(place) ? price.partOfAbstractAsTitle : 0;
    return part + (complete ? toCostAfterFullLine(place) : toBreakOffCost(place));
  }
  if (to === 'orphan') return price.missingTitle + 1;
  if (to === 'abstract-more' && !complete) return toGoingOnCost(place);
  if (to === 'abstract-more' && !gap)
    return isWrapped(place) ? price.wrappedAfterSentence : toLooseLineCost(place);
  if (to === 'paragraph' && complete)
    return gap ? price.newParagraph : price.newParagraphWithoutBlankLine;
  return Number.POSITIVE_INFINITY;
}

/** An item of the list that the line above announces or goes on with, or a section of a structured abstract. */
function isPartOfAbstract({ line, previous }: Place): boolean {
  if (sectionOfAbstract.test(line.text)) return true;
  return previous !== undefined && listItem.test(line.text) && /[:;]$/.test(previous.line.text);
}

function toGoingOnCost({ line, shape, previous }: Place): number {
  if (previous?.fill === 'unwrapped') return price.sentenceGoesOnUnwrapped;
  const capital = shape.startsUpper ? price.sentenceGoesOnWithCapital : 0;
  return capital + (line.gapBefore ? price.sentenceGoesOnAfterBlankLine : 0);
}

/** Where there are too few lines to tell a hard wrap, lines that are narrow enough for one are taken for wrapped. */
function toLooseLineCost({ shape, previous }: Place): number {
  const isNarrow =
    previous?.fill === 'unwrapped' && Math.max(previous.shape.length, shape.length) <= widestWrap;
  return isNarrow ? price.wrappedAfterSentence + price.newParagraph : Number.POSITIVE_INFINITY;
}

function toCostAfterFullLine(place: Place): number {
  return isWrapped(place) && !place.line.gapBefore ? price.titleAfterFullLine : 0;
}

/** The scraper cuts long abstracts, so a long line without an end is no surprise; a short one is. */
function toBreakOffCost({ line, previous }: Place): number {
  if (previous && previous.shape.length > longestTitle) return price.longAbstractBreaksOff;
  if (previous?.fill === 'unwrapped') return price.abstractBreaksOff;
  if (previous?.fill === 'full')
    return line.gapBefore ? price.fullLineBreaksOffBeforeBlankLine : price.fullLineBreaksOff;
  return line.gapBefore || line.furniture
    ? price.wrappedAbstractBreaksOffBeforeBlankLine
    : price.wrappedAbstractBreaksOff;
}

function isTitle(role: LineRole): boolean {
  return role === 'title' || role === 'title-more';
}

/** Whether the text runs on from the line above: that line is full in a dump that is hard-wrapped. */
function isWrapped({ previous }: Place): boolean {
  return previous?.fill === 'full';
}

function toPlaces(lines: readonly Line[]): readonly Place[] {
  const shapes = lines.map(({ text }) => toLineShape(withoutMarkup(text)));
  const widths = findWrapWidths(lines, shapes);
  return lines.map((line, index) => {
    const shape = shapes[index] ?? toLineShape(withoutMarkup(line.text));
    const following = lines[index + 1]?.furniture;
    const next = following && following.kind !== 'label' ? undefined : shapes[index + 1];
    return {
      line,
      shape,
      gapAfter: lines[index + 1]?.gapBefore ?? true,
      fill: toFill(shape, next, widths[index]),
    };
  });
}

/** "## [Title](address)" has the shape of its title. */
function withoutMarkup(text: string): string {
  return text.length > longestTitle ? text : stripAllMarks(text);
}

function toFill(shape: LineShape, next: LineShape | undefined, width: number | undefined): Fill {
  if (width === undefined) return 'unwrapped';
  if (shape.length > width + overhang && shape.words > 3) return 'overlong';
  return isFull(shape, next, width) ? 'full' : 'short';
}
