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
  /** Titles of the dump stand in blocks of their own, with a blank line before and after. */
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
  const isApart = hasTitlesApart(lines, shapes);
  return lines.map((line, index) => {
    const shape = shapes[index] ?? toLineShape(withoutMarkup(line.text));
    const following = lines[index + 1]?.furniture;
    const next = following && following.kind !== 'label' ? undefined : shapes[index + 1];
    return {
      line,
      shape,
      gapAfter: lines[index + 1]?.gapBefore ?? true,
      fill: toFill(shape, next, widths[index]),
      isApart,
    };
  });
}

/**
 * Blank lines between all lines of wrapped text tell nothing; where some have more between them than others, the others
 * do not.
 */
function withTellingGaps(
  lines: readonly Line[],
  widths: readonly (number | undefined)[],
): readonly Line[] {
  const wrapped = widths.filter((width) => width !== undefined).length;
  const usual = lines.slice(1).reduce((least, { blanks }) => Math.min(least, blanks), Infinity);
  if (usual === 0 || 2 * wrapped < lines.length) return lines;
  return lines.map((line) => ({ ...line, gapBefore: line.blanks > usual }));
}

const mostLinesOfTitle = 3;
const shareOfTitleBlocks = 0.3;

/** Whether so many blocks between blank lines are short, and end without a sentence, that they must be titles. */
function hasTitlesApart(lines: readonly Line[], shapes: readonly LineShape[]): boolean {
  let blocks = 0;
  let titles = 0;
  let start = 0;
  for (let end = 1; end <= lines.length; end++) {
    if (end < lines.length && !lines[end]?.gapBefore) continue;
    blocks += 1;
    if (end - start <= mostLinesOfTitle && !shapes[end - 1]?.complete) titles += 1;
    start = end;
  }
  return titles >= shareOfTitleBlocks * blocks;
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
