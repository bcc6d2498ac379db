/** A text in lines, and the size of its letters in the unit of the room that it fits. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room for a text. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  /** Sizes of letters that may be used, largest first; at least one. */
  readonly sizes: readonly number[];
  /** From one baseline to the next, in sizes of letters. */
  readonly leading: number;
}

/** The length of a text in letters of size 1. */
export type Measure = (text: string) => number;

/** Steps of halving in the search for the narrowest lines: a text of 1,200 is narrowed to within 1. */
const narrowings = 10;

/**
 * Breaks a text into lines of about the same length, in the largest letters in which it fits. In the smallest ones,
 * what does not fit is cut off, and an ellipsis stands for it.
 */
export function fitLines(text: string, room: TextRoom, measure: Measure): FittedText {
  for (const size of room.sizes) {
    const width = room.width / size;
    const lines = breakLines(text, width, measure);
    const isWithin = lines.every((line) => measure(line) <= width);
    if (isWithin && lines.length <= countLines(room, size))
      return { size, lines: balanceLines(text, lines, measure) };
  }
  const size = room.sizes.at(-1) ?? room.height;
  return { size, lines: cutLines(text, room, size, measure) };
}

function countLines(room: TextRoom, size: number): number {
  return Math.max(1, Math.floor(room.height / (size * room.leading)));
}

/** Fills one line after the other; a word that is longer than a line has one of its own. */
function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks the text again to the narrowest width that takes no more lines. */
function balanceLines(text: string, lines: readonly string[], measure: Measure): readonly string[] {
  let [low, high] = [0, Math.max(...lines.map(measure))];
  let balanced = lines;
  for (let step = 0; step < narrowings; step++) {
    const middle = (low + high) / 2;
    const narrower = breakLines(text, middle, measure);
    const fits =
      narrower.length <= lines.length && narrower.every((line) => measure(line) <= middle);
    if (fits) [balanced, high] = [narrower, middle];
    else low = middle;
  }
  return balanced;
}

function cutLines(text: string, room: TextRoom, size: number, measure: Measure): readonly string[] {
  const width = room.width / size;
  const lines = breakLines(text, width, measure);
  const most = countLines(room, size);
  return lines.slice(0, most).map((line, index) => {
    const isCut = index === most - 1 && lines.length > most;
    return isCut || measure(line) > width ? endWithEllipsis(line, width, measure) : line;
  });
}

function endWithEllipsis(line: string, width: number, measure: Measure): string {
  const characters = [...line];
  while (characters.length > 0 && measure(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
