import type { Link } from '../records.ts';

/**
 * A text under repair, as pieces that together cover the scraped text from end to end: a piece is either untouched, or
 * says what was scraped and what is shown instead. So every repair knows its place in the scraped text, and is undone
 * by putting back `raw`.
 */
export interface Draft {
  readonly pieces: readonly Piece[];
  /** What the repairs read and change: the pieces joined, with `OBJECT` for each piece that is set aside. */
  readonly text: string;
}

export interface Piece {
  readonly raw: string;
  readonly text: string;
  /** The repairs that changed this piece; absent where it is as scraped. */
  readonly rule?: string;
  readonly aside?: Aside;
}

/** A formula or an address: no later repair may look inside. `html` is how it is shown. */
export interface Aside {
  readonly html: string;
  readonly link?: Link;
}

/** Replace `[start, end)` of the draft's text, never empty, by `to`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly aside?: Aside;
}

/** Stands in a draft's text for a piece that is set aside. */
export const OBJECT = '\uFFFC';

/** A draft in which nothing is repaired yet. An `OBJECT` of the scraped text itself is set aside as it is. */
export function createDraft(raw: string): Draft {
  if (!raw.includes(OBJECT)) return toDraft(raw === '' ? [] : [{ raw, text: raw }]);
  const pieces = raw
    .split(/(\uFFFC)/u)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const piece = { raw: part, text: part };
      return part === OBJECT ? { ...piece, aside: { html: part } } : piece;
    });
  return toDraft(pieces);
}

/** The text as shown, objects included. */
export function textOf(draft: Draft): string {
  return draft.pieces.map((piece) => piece.text).join('');
}

/** The same text, as scraped and as shown, with its objects open to repair again. */
export function openObjects(draft: Draft): Draft {
  return toDraft(draft.pieces.map(({ aside: _, ...piece }) => piece));
}

/** The draft that consists of these pieces. */
export function toDraft(pieces: readonly Piece[]): Draft {
  return { pieces, text: pieces.map((piece) => (piece.aside ? OBJECT : piece.text)).join('') };
}
