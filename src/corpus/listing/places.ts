import { type LineShape, longestTitle, toLineShape } from './line-shape.ts';
import type { Line } from './lines.ts';
import { stripAllMarks } from './list-markup.ts';
import { findWrapWidths, isFull } from './wrap-widths.ts';

/** A line with all that its role depends on. */
export interface Place {
  readonly line: Line;
  readonly shape: LineShape;
  readonly previous?: Place | undefined;
  readonly gapAfter: boolean;
  readonly fill: Fill;
  /** Titles around it stand in blocks of their own, with a blank line before and after. */
  readonly isApart: boolean;
}

/**
 * How a line fills the column of a hard-wrapped dump: `full`, up to the last word that fits; `short`, as at the end of
 * a title or paragraph; `overlong`, as only a title that was not wrapped; `unwrapped` where there is no column.
 */
export type Fill = 'full' | 'short' | 'overlong' | 'unwrapped';

/**
 * How far a line of wrapped prose may stick out, because the width is an estimate and words can be long; characters.
 */
const overhang = 8;

/** Describes the lines of a dump, without what stands before each of them. */
export function toPlaces(all: readonly Line[]): readonly Place[] {
  const shapes = all.map(({ text }) => toLineShape(withoutMarkup(text)));
  const widths = findWrapWidths(all, shapes);
  const lines = withTellingGaps(all, widths);
  const apart = findTitlesApart(lines, shapes);
  return lines.map((line, index) => {
    const shape = shapes[index] ?? toLineShape(withoutMarkup(line.text));
    const following = lines[index + 1]?.furniture;
    const next = following && following.kind !== 'label' ? undefined : shapes[index + 1];
    return {
      line,
      shape,
      gapAfter: lines[index + 1]?.gapBefore ?? true,
      fill: toFill(shape, next, widths[index]),
      isApart: apart[index] ?? false,
    };
  });
}

/** Lines looked at before and after a line to tell how many blank lines stand between any two there. */
const reach = 12;
const fewestToTell = 6;
/** Of these lines, those that may have fewer blank lines above: a glued header, the joint of two scrapes. */
const shareOfJoints = 0.25;

/**
 * Blank lines between all lines of wrapped text tell nothing; where some have more between them than others, the others
 * do not. Both are so in a part of a dump only, where that was pasted from several places.
 */
function withTellingGaps(
  lines: readonly Line[],
  widths: readonly (number | undefined)[],
): readonly Line[] {
  const everywhere = findLeastBlanks(lines, widths);
  if (everywhere > 0)
    return lines.map((line) => ({ ...line, gapBefore: line.blanks > everywhere }));
  return lines.map((line, index) => {
    if (widths[index] === undefined || line.blanks === 0) return line;
    const before = toUsualBlanks(lines.slice(Math.max(1, index - reach), index));
    const after = toUsualBlanks(lines.slice(index + 1, index + 1 + reach));
    return { ...line, gapBefore: line.blanks > Math.max(before, after) };
  });
}

/** How many blank lines stand between any two lines of a dump, at least; 0 where the most of it is not wrapped. */
function findLeastBlanks(lines: readonly Line[], widths: readonly (number | undefined)[]): number {
  const wrapped = widths.filter((width) => width !== undefined).length;
  if (2 * wrapped < lines.length) return 0;
  return lines.slice(1).reduce((least, { blanks }) => Math.min(least, blanks), Infinity);
}

/** How many blank lines stand above nearly each of these lines, without furniture; 0 where they are too few to tell. */
function toUsualBlanks(lines: readonly Line[]): number {
  const blanks = lines.flatMap((line) => (line.furniture ? [] : [line.blanks]));
  if (blanks.length < fewestToTell) return 0;
  return blanks.sort((a, b) => a - b)[Math.floor(blanks.length * shareOfJoints)] ?? 0;
}

const mostLinesOfTitle = 3;
const shareOfTitleBlocks = 0.12;
/** Blocks looked at before and after one. */
const reachOfBlocks = 12;
/** A block of more lines holds several papers. */
const mostLinesOfAbstract = 90;

/**
 * Around which lines so many blocks between blank lines are short, and end without a sentence, that they must be
 * titles. Abstracts may have several paragraphs, and people paste from several places.
 */
function findTitlesApart(lines: readonly Line[], shapes: readonly LineShape[]): readonly boolean[] {
  const sizes: number[] = [];
  /** Element n: how many of the first n blocks are titles. */
  const titles = [0];
  let start = 0;
  for (let end = 1; end <= lines.length; end++) {
    if (end < lines.length && !lines[end]?.gapBefore) continue;
    const isTitle = end - start <= mostLinesOfTitle && !shapes[end - 1]?.complete;
    titles.push((titles.at(-1) ?? 0) + (isTitle ? 1 : 0));
    sizes.push(end - start);
    start = end;
  }
  const apart: boolean[] = [];
  sizes.forEach((size, block) => {
    const from = Math.max(0, block - reachOfBlocks);
    const to = Math.min(sizes.length, block + reachOfBlocks + 1);
    const share = ((titles[to] ?? 0) - (titles[from] ?? 0)) / (to - from);
    const isApart = size <= mostLinesOfAbstract && share >= shareOfTitleBlocks;
    for (let line = 0; line < size; line++) apart.push(isApart);
  });
  return apart;
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
