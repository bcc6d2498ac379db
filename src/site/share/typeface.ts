import { create, type Font } from 'fontkitten';

/**
 * Letters as outlines, so that a picture needs no font of the machine that draws it. Lengths are in thousandths of an
 * em.
 */
export interface Typeface {
  /** The text in characters that can be drawn; undefined where it holds others. */
  readonly toWritable: (text: string) => string | undefined;
  readonly measure: (text: string) => number;
  /** SVG of a writable text, from 0 to its length on a baseline at 0, with `y` upwards. */
  readonly draw: (text: string) => string;
}

interface DrawnGlyph {
  readonly advance: number;
  readonly path: string;
}

/** @param files fonts of one design, by falling frequency: a character is taken from the first that has it. */
export function createTypeface(files: readonly Buffer[]): Typeface {
  const fonts = files.map(openFont);
  const glyphs = new Map<string, DrawnGlyph | undefined>();
  const findGlyph = (character: string) => {
    if (!glyphs.has(character)) glyphs.set(character, drawGlyph(fonts, character));
    return glyphs.get(character);
  };
  return {
    toWritable: (text) => {
      const writable = [...text.normalize('NFC').replace(/\s/g, ' ')]
        .map((character) => (findGlyph(character) ? character : toPlain(character)))
        .join('');
      return [...writable].every(findGlyph) ? writable.replace(/\s+/g, ' ').trim() : undefined;
    },
    measure: (text) =>
      [...text].reduce((length, character) => length + (findGlyph(character)?.advance ?? 0), 0),
    draw: (text) => {
      let [start, drawn] = [0, ''];
      for (const character of text) {
        const { advance = 0, path = '' } = findGlyph(character) ?? {};
        if (path !== '') drawn += `<path transform="translate(${start})" d="${path}"/>`;
        start += advance;
      }
      return drawn;
    },
  };
}

/** A character in its plain form (`ℝ` has one, `→` and `学` have none), a pictogram as nothing. */
function toPlain(character: string): string {
  const isLeftOut = /\p{Emoji_Presentation}|\p{C}|\p{Variation_Selector}/u.test(character);
  return isLeftOut ? '' : character.normalize('NFKC');
}

/** @throws Error when the file is no font, or several. */
export function openFont(file: Buffer): Font {
  const font = create(file);
  if (font.isCollection) throw new Error('A collection of fonts is not one font.');
  return font;
}

function drawGlyph(fonts: readonly Font[], character: string): DrawnGlyph | undefined {
  const code = character.codePointAt(0) ?? 0;
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
  if (!font) return undefined;
  const { advanceWidth, path } = font.glyphForCodePoint(code);
  const scale = 1000 / font.unitsPerEm;
  return { advance: advanceWidth * scale, path: path.scale(scale, scale).toSVG() };
}
