import { type Draft, type Edit, OBJECT, type Piece, toDraft } from './draft.ts';

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
