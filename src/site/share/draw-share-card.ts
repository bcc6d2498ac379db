import { fitLines, type TextRoom } from './fit-lines.ts';
import type { ShareCard } from './share-card.ts';
import type { Typeface } from './typeface.ts';

/** Pixels, as sites that show previews ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** The colours of the site's light theme (`tokens.css`). */
const colours = {
  paper: '#faf7f0',
  line: '#d9d1c1',
  ink: '#1d1a16',
  quiet: '#4d473e',
  accent: '#1b5540',
} as const;

const margin = 84;
const width = shareSize.width - 2 * margin;
const gap = 48;
const smallSize = 32;
const titleSizes = [88, 80, 72, 64, 58, 52];
/** Tops of texts; titles end above the line at the foot. */
const rows = { kind: 134, title: 198, line: 500, foot: 524 } as const;
/** From the top of letters to their baseline, in sizes of letters. */
const ascent = 0.82;

interface Place {
  readonly x?: number;
  readonly top: number;
  readonly room: TextRoom;
  readonly colour: string;
}

/** A picture of a page's title as SVG. A text with letters that the typeface lacks is left out. */
export function drawShareCard(card: ShareCard, siteName: string, typeface: Typeface): string {
  const { kind = '', title, fact } = card;
  const factWidth = (typeface.measure(fact) * smallSize) / 1000;
  const factStart = margin + width - factWidth;
  const titleTop = kind === '' ? rows.kind : rows.title;
  const titleRoom = { width, height: rows.line - titleTop, sizes: titleSizes, leading: 1.18 };
  const { paper, line, ink, quiet, accent } = colours;
  const { foot } = rows;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<rect x="${margin}" y="${margin}" width="72" height="6" fill="${accent}"/>`,
    ...write(typeface, kind, { top: rows.kind, room: toRow(width), colour: accent }),
    ...write(typeface, title, { top: titleTop, room: titleRoom, colour: ink }),
    `<rect x="${margin}" y="${rows.line}" width="${width}" height="2" fill="${line}"/>`,
    ...write(typeface, siteName, { top: foot, room: toRow(width - factWidth - gap), colour: ink }),
    ...write(typeface, fact, { x: factStart, top: foot, room: toRow(width), colour: quiet }),
    '</svg>',
  ].join('\n');
}

/** Room for one line of small letters. */
function toRow(rowWidth: number): TextRoom {
  return { width: rowWidth, height: smallSize, sizes: [smallSize], leading: 1 };
}

function write(
  typeface: Typeface,
  text: string,
  { x = margin, top, room, colour }: Place,
): readonly string[] {
  const measure = (part: string) => typeface.measure(part) / 1000;
  const { size, lines } = fitLines(typeface.toWritable(text) ?? '', room, measure);
  const scale = size / 1000;
  return lines.map((line, index) => {
    const baseline = top + size * (ascent + index * room.leading);
    const place = `translate(${x} ${baseline}) scale(${scale} ${-scale})`;
    return `<g transform="${place}" fill="${colour}">${typeface.draw(line)}</g>`;
  });
}
