import { splitCommandRun } from './split-command-run.ts';
import { accents, fractions } from './tex-commands.ts';
import { symbolOf } from './tex-symbols.ts';

/** A formula between its delimiters. */
export interface FoundFormula {
  /** Span with the delimiters. */
  readonly start: number;
  readonly end: number;
  /** What stands between them. */
  readonly tex: string;
}

const delimited =
  /(?<!\\)(?:\$\$([^$\uFFFC]{1,400})\$\$|\$([^\s$\uFFFC](?:[^$\uFFFC]{0,398}[^\s$\uFFFC\\])?)\$|\\\(([^\uFFFC]{1,400}?)\\\)|\\\[([^\uFFFC]{1,400}?)\\\])/gu;

/**
 * Formulas in `$…$`, `$$…$$`, `\(…\)` and `\[…\]`. As in Pandoc, a dollar sign opens before a character and closes
 * after one, and none closes before a digit unless a command stands between, so that "$5 and $10" are prices; between
 * dollars there must be a formula: a command, a script, a relation, or no word of three letters.
 */
export function findFormulas(text: string): readonly FoundFormula[] {
  const found: FoundFormula[] = [];
  const pattern = new RegExp(delimited);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const dollars = match[1] ?? match[2];
    const tex = (dollars ?? match[3] ?? match[4] ?? '').trim();
    const end = match.index + match[0].length;
    if (tex === '' || (dollars !== undefined && !(isFormula(tex) && closes(text, end, tex)))) {
      pattern.lastIndex = match.index + 1;
    } else {
      found.push({ start: match.index, end, tex: restoreCommands(tex) });
    }
  }
  return found;
}

function closes(text: string, end: number, tex: string): boolean {
  return tex.includes('\\') || !/\d/.test(text.charAt(end));
}

function isFormula(tex: string): boolean {
  if (!/[\p{L}\p{N}\\]/u.test(tex) || (tex.startsWith('{') && !/[\\^_]/.test(tex))) return false;
  if (/^\\?(?:text(?:bf|it|tt|sc)?|emph)\{[^{}]{0,200}\}/.test(tex) && / [a-z]{2,12} /.test(tex))
    return false;
  const words =
    tex.replace(/\\[A-Za-z]{1,40}|\{[^{}]{0,200}\}/g, ' ').match(/(?<![A-Za-z])[A-Za-z]{3,40}/g) ??
    [];
  return (
    words.every((word) => symbolOf(word) !== undefined) || (/[\\^_]/.test(tex) && words.length < 3)
  );
}

/** Inside dollars a command that lost its backslash is still a command: `$times$`. */
function restoreCommands(tex: string): string {
  if (tex.includes('\\')) return tex;
  return tex.replaceAll('%', '\\%').replace(/(?<![A-Za-z])[A-Za-z]{2,40}(?![A-Za-z])/g, (run) => {
    const parts = splitCommandRun(run);
    const isCommand = (part: string) =>
      part.length > 1 &&
      (symbolOf(part) !== undefined ||
        accents.has(part) ||
        fractions.has(part) ||
        structures.test(part));
    return parts.some(isCommand)
      ? parts
          .map((part) => (isCommand(part) ? `\\${part} ` : part))
          .join('')
          .trim()
      : run;
  });
}

const structures =
  /^(?:sqrt|math(?:bb|cal|bf|rm|it|frak|scr|sf)|text(?:bf|it|rm|sc|tt)?|operatorname)$/;
