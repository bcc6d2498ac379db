import type { Edit } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/**
 * "the river} is wet", "a \textbf{wet river": a brace whose partner is lost, beside words. It goes, with the command
 * that it belonged to, and with the full stop of a note that stood inside of a sentence.
 */
export const strayBraceRule: Rule = {
  name: 'stray-brace',
  trigger: holding('{', '}'),
  find: (text) =>
    findStrays(text)
      .flatMap((at) => (text[at] === '}' ? toClosing(text, at) : toOpening(text, at)))
      .sort((a, b) => a.start - b.start),
};

/** Places of the braces that have no partner. */
function findStrays(text: string): readonly number[] {
  const open: number[] = [];
  const strays: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else if (open.pop() === undefined) strays.push(index);
  }
  return [...strays, ...open];
}

function toClosing(text: string, at: number): readonly Edit[] {
  if (!/[\p{L}\p{N}.)}\uFFFC]/u.test(text.charAt(at - 1))) return [];
  const isInSentence =
    text[at - 1] === '.' && /^(?:[.,;:]| [a-z])/.test(text.slice(at + 1, at + 3));
  return [{ start: isInSentence ? at - 1 : at, end: at + 1, to: '' }];
}

function toOpening(text: string, at: number): readonly Edit[] {
  const command = /\\(?:text[a-z]{2}|emph|mbox)$/.exec(text.slice(Math.max(0, at - 8), at))?.[0];
  const start = at - (command?.length ?? 0);
  const isBeforeWord =
    /[\s(]/.test(text.charAt(start - 1)) && /^\p{L}{3}/u.test(text.slice(at + 1, at + 7));
  return isBeforeWord ? [{ start, end: at + 1, to: '' }] : [];
}
