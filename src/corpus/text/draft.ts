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

/**
 * The draft after some edits. Edits are in order and do not overlap; those that do, that change nothing, or that would
 * reach into an object are left out. An edit that meets an earlier one joins it: their piece then names both rules.
 */
export function applyEdits(draft: Draft, rule: string, edits: readonly Edit[]): Draft {
  const usable = chooseUsable(draft.text, edits);
  if (usable.length === 0) return draft;
  const atoms = cutAtEdits(draft.pieces, usable);
  const pieces: Piece[] = [];
  let atom = 0;
  let edit = 0;
  let position = 0;
  while (atom < atoms.length) {
    const first = atom;
    const start = position;
    const firstEdit = edit;
    position += lengthOf(atoms[atom++]);
    for (let next = usable[edit]; next && next.start < position; next = usable[++edit]) {
      while (next.end > position && atom < atoms.length) position += lengthOf(atoms[atom++]);
    }
    const run = atoms.slice(first, atom);
    if (edit === firstEdit) pieces.push(...run);
    else
      pieces.push(
        merge(run, rule, draft.text.slice(start, position), start, usable.slice(firstEdit, edit)),
      );
  }
  return toDraft(pieces);
}

function toDraft(pieces: readonly Piece[]): Draft {
  return { pieces, text: pieces.map((piece) => (piece.aside ? OBJECT : piece.text)).join('') };
}

function lengthOf(piece: Piece | undefined): number {
  if (piece === undefined) return 0;
  return piece.aside ? OBJECT.length : piece.text.length;
}

function chooseUsable(text: string, edits: readonly Edit[]): readonly Edit[] {
  let free = 0;
  return edits.filter((edit) => {
    const from = text.slice(edit.start, edit.end);
    if (edit.start < free || edit.end <= edit.start || from.includes(OBJECT)) return false;
    if (from === edit.to && edit.aside === undefined) return false;
    free = edit.end;
    return true;
  });
}

/** Untouched pieces are cut wherever an edit begins or ends; the others stay whole. */
function cutAtEdits(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const cuts = edits.flatMap((edit) => [edit.start, edit.end]);
  const atoms: Piece[] = [];
  let position = 0;
  let cut = 0;
  for (const piece of pieces) {
    const end = position + lengthOf(piece);
    let from = position;
    for (let at = cuts[cut]; at !== undefined && at < end; at = cuts[++cut]) {
      if (piece.rule !== undefined || piece.aside || at <= from) continue;
      atoms.push(plain(piece.text.slice(from - position, at - position)));
      from = at;
    }
    atoms.push(from === position ? piece : plain(piece.text.slice(from - position)));
    position = end;
  }
  return atoms;
}

function plain(text: string): Piece {
  return { raw: text, text };
}

function merge(
  run: readonly Piece[],
  rule: string,
  text: string,
  start: number,
  edits: readonly Edit[],
): Piece {
  let shown = '';
  let position = start;
  for (const edit of edits) {
    shown += text.slice(position - start, edit.start - start) + edit.to;
    position = edit.end;
  }
  const rules = new Set([...run.flatMap((piece) => piece.rule?.split('+') ?? []), rule]);
  const aside = edits.length === 1 ? edits[0]?.aside : undefined;
  return {
    raw: run.map((piece) => piece.raw).join(''),
    text: shown + text.slice(position - start),
    rule: [...rules].join('+'),
    ...(aside && { aside }),
  };
}
