import type { Furniture } from './furniture.ts';
import { isTitle, type LineRole } from './line-role.ts';
import { longestTitle } from './line-shape.ts';
import { shortestAbstract } from './orphan-paragraphs.ts';
import type { Place } from './places.ts';
import { widestWrap } from './wrap-widths.ts';

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
  listItemGoesOn: 0.3,
  /** A whole paragraph without an end, and the next begins like a sentence: the first was a title. */
  sentenceBeginsAnew: 3,
  /** Few words inside a sentence are capitalized, so few wrapped lines begin with one. */
  sentenceGoesOnWithCapital: 1.2,
  abstractWithoutCapital: 2,
  /** Where titles stand in blocks of their own, and where they do not. */
  abstractInBlockOfTitle: 2.5,
  abstractBelowBlockOfTitle: 2.5,
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
  fullTitleBeginsBlock: 1,
  titleAfterFullLine: 2,
  /** In wrapped prose only the last line of a paragraph is short, and that one ends a sentence. */
  shortLineInSentence: 4,
  shortLineInSentenceBeforeBlankLine: 2,
  overlongProse: 4,
  stuntedAbstract: 7,
  shortFirstParagraph: 3.5,
  /** A paragraph no longer than a title, and without an end: it is one. */
  unfinishedParagraph: 4.5,
  wrappedTitle: 0.5,
  /** What reads more like prose than this is a sentence, and hardly a title. */
  proseOfSentence: 3,
  labelAsTitle: 3,
  /** More than an abstract without a title costs. */
  untitledLabelAsTitle: 9,
  /** Less than an abstract without a title costs, and less than a new paragraph. */
  namesAsTitle: 0.8,
  /** "- errors grow with depth;" below "We find:", and "Methods: we …". */
  partOfAbstractAsTitle: 6,
  labelEndsTitle: -1,
  weakLabelAsText: 1,
  furnitureAfterTitle: 0.5,
  moreFurnitureAfterTitle: 0.1,
};

const listItem = /^(?:[-–*•‣▪] |\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)] )/;
const sectionOfAbstract =
  /^(?:Background|Objectives?|Purpose|Aims?|(?:Materials and )?Methods?|Results?|Findings|Conclusions?|Significance) ?[:—–] ?\p{Lu}/u;

/** A line that ends in a word without a mark: no sentence, and nothing announced. */
const breaksOff = /[\p{L}\p{N})]$/u;

/** What it costs that a dump begins with a line of this role. Infinite where it cannot. */
export function toStartCost(role: LineRole): number {
  if (role === 'orphan') return price.missingTitle;
  return role === 'furniture' || role === 'title' ? 0 : Number.POSITIVE_INFINITY;
}

/** What it costs that a dump ends with a line of this role. */
export function toEndCost(role: LineRole): number {
  return isTitle(role) || role === 'inner-furniture' ? price.missingAbstract : 0;
}

/** What it costs to read this line, by itself, in this role. */
export function toLineCost(place: Place, role: LineRole): number {
  const { line, shape } = place;
  const isFurniture = role === 'furniture' || role === 'inner-furniture';
  if (line.furniture) return isFurniture ? 0 : toLabelCost(place, line.furniture, role);
  if (isFurniture) return Number.POSITIVE_INFINITY;
  if (line.glued) return role === 'title' ? 0 : Number.POSITIVE_INFINITY;
  if (!isTitle(role)) return toProseFillCost(place, role) - shape.prose / 2;
  return shape.length > longestTitle ? Number.POSITIVE_INFINITY : toTitleCost(place, role);
}

/** A line of a wrapped title may begin and end within a phrase; a line that is not wrapped is no sentence. */
function toTitleCost(place: Place, role: LineRole): number {
  const { shape, fill, gapAfter } = place;
  if (fill === 'unwrapped')
    return shape.prose / 2 + Math.max(0, shape.prose - price.proseOfSentence);
  const begins = role === 'title-more' ? shape.proseOfBeginning : 0;
  if (fill !== 'full') return (shape.prose - begins) / 2;
  const full = beginsBlock(place) ? price.fullTitleBeginsBlock : price.fullTitle;
  return (shape.prose - begins - shape.proseOfEnd) / 2 + (gapAfter ? 0 : full);
}

/** In the line above a paragraph ends. Where titles stand apart it is no sign of one: below is the abstract. */
function beginsBlock({ line, previous, isApart }: Place): boolean {
  const endsAbove = previous?.fill === 'short' && previous.shape.complete;
  return !isApart && (line.gapBefore || endsAbove);
}

/**
 * "Models" is a button of the site, and now and then a title, or the last word of one that was wrapped; "12." is a line
 * of an abstract where its sentence asks for one.
 */
function toLabelCost(place: Place, furniture: Furniture, role: LineRole): number {
  const { kind, weak, names, untitled } = furniture;
  if (untitled && role === 'title') return price.untitledLabelAsTitle;
  if (names && role === 'title') return price.namesAsTitle;
  if (weak && !isTitle(role))
    return price.weakLabelAsText + toProseFillCost(place, role) - place.shape.prose / 2;
  if (kind === 'label' && role === 'title') return price.labelAsTitle;
  return role === 'title-more' && mayEndTitle(place, furniture)
    ? price.labelEndsTitle
    : Number.POSITIVE_INFINITY;
}

const words = /^[\p{L} -]+$/u;

/** Not "Abstract:" or "cs.LG", nor the votes or names that stand below each title. */
function mayEndTitle({ line: { text } }: Place, furniture: Furniture): boolean {
  const { kind, isWord, weak, names, untitled, isBesidePapers } = furniture;
  if (kind !== 'label' || isBesidePapers || text.includes(':')) return false;
  if (untitled) return !names && (isWord || weak) === true && words.test(text);
  return !weak || names === true || words.test(text);
}

function toProseFillCost(place: Place, role: LineRole): number {
  const { fill, shape, gapAfter } = place;
  if (fill === 'overlong') return price.overlongProse;
  if (fill === 'unwrapped') {
    if (isStunted(place, role))
      return isSentence(place) ? price.shortFirstParagraph : price.stuntedAbstract;
    return isUnfinished(place, role) ? price.unfinishedParagraph : 0;
  }
  if (shape.complete || fill === 'full') return 0;
  return gapAfter ? price.shortLineInSentenceBeforeBlankLine : price.shortLineInSentence;
}

/**
 * A whole paragraph that is too short for what it would have to be. A line that opens a block of lines is not whole.
 */
function isStunted({ line, shape, gapAfter }: Place, role: LineRole): boolean {
  if (line.gapBefore && !gapAfter) return false;
  // "We find:" announces what is below.
  if (line.text.endsWith(':')) return false;
  if (shape.prose < 0) return shape.length < 2 * shortestAbstract;
  const begins = role === 'abstract' || role === 'orphan';
  return shape.length < shortestAbstract && (!shape.complete || begins);
}

function isSentence({ shape }: Place): boolean {
  return shape.complete && shape.prose > price.proseOfSentence;
}

/** "We find:" goes on below. */
function isUnfinished({ line, shape }: Place, role: LineRole): boolean {
  const isLine = role === 'abstract-more' || shape.complete || shape.length >= 2 * shortestAbstract;
  return !isLine && breaksOff.test(line.text);
}

/** What it costs that a line of role `to` follows one of role `from`. Infinite where it cannot be. */
export function toPassageCost(from: LineRole, to: LineRole, place: Place): number {
  if (isTitle(from) || from === 'inner-furniture') return toCostAfterTitle(from, to, place);
  if (from === 'furniture') return toCostAfterFurniture(to);
  return toCostAfterAbstract(to, place) + toOnlyLineCost(from, to, place);
}

function toCostAfterFurniture(to: LineRole): number {
  if (to === 'furniture' || to === 'title') return 0;
  return to === 'orphan' ? price.missingTitle : Number.POSITIVE_INFINITY;
}

function toCostAfterTitle(from: LineRole, to: LineRole, place: Place): number {
  if (to === 'abstract') {
    const capital = place.shape.startsUpper ? 0 : price.abstractWithoutCapital;
    const joined = isTitle(from) ? toBlockCost(place) : 0;
    const broken = isTitle(from) ? toBrokenTitleCost(place) : 0;
    return capital + toAnnouncedCost(place) + joined + broken;
  }
  if (to === 'title' || to === 'furniture') return price.missingAbstract;
  if (to === 'inner-furniture') {
    const { furniture } = place.line;
    if (!furniture || furniture.kind === 'header') return Number.POSITIVE_INFINITY;
    return from === to ? price.moreFurnitureAfterTitle : price.furnitureAfterTitle;
  }
  const mayGoOn = to === 'title-more' && isTitle(from) && !place.line.gapBefore;
  if (mayGoOn && place.line.goesOn) return 0;
  return mayGoOn && isWrapped(place) ? price.wrappedTitle : Number.POSITIVE_INFINITY;
}

/** In a wrapped dump, either all titles have a blank line between them and their abstracts, or none. */
function toBlockCost({ line, fill, isApart }: Place): number {
  if (fill === 'unwrapped' || isApart === line.gapBefore) return 0;
  return isApart ? price.abstractInBlockOfTitle : price.abstractBelowBlockOfTitle;
}

/** A title that a wrap breaks within a phrase goes on below. */
function toBrokenTitleCost({ previous }: Place): number {
  return previous?.fill === 'full' ? previous.shape.proseOfEnd / 2 : 0;
}

/** "We find:" above a list is no title, and the list no abstract. */
function toAnnouncedCost({ line, previous }: Place): number {
  const isAnnounced = listItem.test(line.text) && previous?.line.text.endsWith(':');
  return isAnnounced ? price.partOfAbstractAsTitle : 0;
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

/** A wrapped abstract has more lines than one, unless that is a short sentence. */
function toOnlyLineCost(from: LineRole, to: LineRole, { previous }: Place): number {
  const isOnly = from === 'abstract' && (to === 'title' || to === 'furniture');
  const isTitleLike = previous?.fill !== 'unwrapped' && (previous?.shape.prose ?? 0) < 0;
  return isOnly && isTitleLike ? price.stuntedAbstract : 0;
}

/** An item of the list that the line above announces or goes on with, or a section of a structured abstract. */
function isPartOfAbstract(place: Place): boolean {
  return sectionOfAbstract.test(place.line.text) || isListed(place);
}

function isListed({ line, previous }: Place): boolean {
  return previous !== undefined && listItem.test(line.text) && /[:;]$/.test(previous.line.text);
}

function toGoingOnCost(place: Place): number {
  const { line, shape, previous } = place;
  if (isListed(place)) return price.listItemGoesOn;
  const begins = shape.startsUpper && breaksOff.test(previous?.line.text ?? '');
  const anew = begins ? price.sentenceBeginsAnew : 0;
  if (previous?.fill === 'unwrapped') return price.sentenceGoesOnUnwrapped + anew;
  const capital = shape.startsUpper ? price.sentenceGoesOnWithCapital : 0;
  return capital + (line.gapBefore ? price.sentenceGoesOnAfterBlankLine + anew : 0);
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

/** Whether the text runs on from the line above: that line is full in a dump that is hard-wrapped. */
function isWrapped({ previous }: Place): boolean {
  return previous?.fill === 'full';
}
