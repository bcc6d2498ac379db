import type { LineShape } from './line-shape.ts';
import type { Line } from './lines.ts';

/** Lines looked at on either side of a line to tell whether the dump is hard-wrapped there. */
const reach = 24;
/** No one wraps wider; characters. */
export const widestWrap = 130;
/** Lines that may be wider without a doubt that the text is wrapped: long titles, addresses. */
const shareOfWideLines = 0.08;
/** In wrapped text most lines run full and stop in the middle of a sentence; elsewhere only long titles do. */
const shareOfRunningLines = 0.25;
/** Titles may be longer than the wrap, so its width is not the longest line but a high quantile. */
const quantile = 0.85;

/** A few lines without a blank one between them tell by themselves that they were wrapped, if nearly all run full. */
const fewestLinesOfBlock = 3;
const shareOfFullLines = 0.7;

/**
 * Finds the column at which a dump was hard-wrapped, around each of its lines; where it was not, that of single blocks,
 * because people paste from several places.
 * @returns for each line a width in characters, or `undefined` where lines are whole paragraphs.
 */
export function findWrapWidths(
  lines: readonly Line[],
  shapes: readonly LineShape[],
): readonly (number | undefined)[] {
  const widths = findDumpWidths(lines, shapes);
  const blocks = findBlockWidths(lines, shapes);
  return widths.map((width, index) => width ?? blocks[index]);
}

function findBlockWidths(
  lines: readonly Line[],
  shapes: readonly LineShape[],
): readonly (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  for (let start = 0; start < lines.length; start = widths.length) {
    let end = start + 1;
    while (end < lines.length && goesOn(lines[end], shapes[end], shapes[end - 1])) end += 1;
    const width = toBlockWidth(shapes.slice(start, end));
    for (let index = start; index < end; index++) widths.push(width);
  }
  return widths;
}

/** Whether a line stands in one block with the line above. */
function goesOn(line: Line | undefined, shape: LineShape | undefined, above?: LineShape): boolean {
  if (!line || line.gapBefore || line.furniture) return false;
  return Math.max(shape?.length ?? 0, above?.length ?? 0) <= widestWrap;
}

function toBlockWidth(shapes: readonly LineShape[]): number | undefined {
  if (shapes.length < fewestLinesOfBlock) return undefined;
  const width = Math.max(...shapes.map(({ length }) => length));
  const full = shapes.filter((shape, index) => isFull(shape, shapes[index + 1], width)).length;
  return full >= (shapes.length - 1) * shareOfFullLines ? width : undefined;
}

function findDumpWidths(
  lines: readonly Line[],
  shapes: readonly LineShape[],
): readonly (number | undefined)[] {
  const plain = shapes.flatMap((shape, index) => (lines[index]?.furniture ? [] : [shape]));
  let seen = 0;
  let center = Number.NaN;
  let width: number | undefined;
  return lines.map((line) => {
    const next = Math.floor(seen / 8) * 8;
    if (next !== center)
      [center, width] = [next, toWrapWidth(plain.slice(Math.max(0, next - reach), next + reach))];
    const own = width ?? toWidthAtJoint(plain, seen);
    if (!line.furniture) seen++;
    return own;
  });
}

/** Where wrapped text was pasted above or below text that was not, only one side of a line tells of the wrap. */
function toWidthAtJoint(shapes: readonly LineShape[], index: number): number | undefined {
  if ((shapes[index]?.length ?? 0) > widestWrap) return undefined;
  const start = Math.max(0, index - reach);
  const below = isNarrow(shapes, index, index + reach);
  const width = below ? toWrapWidth(shapes.slice(index, index + reach)) : undefined;
  if (width !== undefined || !isNarrow(shapes, start, index + 1)) return width;
  return toWrapWidth(shapes.slice(start, index + 1));
}

/** Whether so few of these lines are too wide for wrapped text as may be. Most are not, and that shows at once. */
function isNarrow(shapes: readonly LineShape[], start: number, end: number): boolean {
  const last = Math.min(end, shapes.length);
  const most = (last - start) * shareOfWideLines;
  let wide = 0;
  for (let index = start; index < last && wide <= most; index++) {
    if ((shapes[index]?.length ?? 0) > widestWrap) wide += 1;
  }
  return wide <= most;
}

function toWrapWidth(shapes: readonly LineShape[]): number | undefined {
  if (shapes.length < 4) return undefined;
  if (!isNarrow(shapes, 0, shapes.length)) return undefined;
  const lengths = shapes.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * quantile)] ?? 0;
  const running = shapes.filter(
    (shape, index) => !shape.complete && isFull(shape, shapes[index + 1], width),
  ).length;
  return running >= shapes.length * shareOfRunningLines ? width : undefined;
}

/** Whether the first word of the next line would not have fitted on this one. */
export function isFull(shape: LineShape, next: LineShape | undefined, width: number): boolean {
  return next !== undefined && shape.length + 1 + next.firstWord > width;
}
