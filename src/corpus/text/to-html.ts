import { type Draft, OBJECT } from './draft.ts';
import { escapeHtml } from './escape-html.ts';
import { findScripts } from './math/find-scripts.ts';
import { isRaised, mayHoldScripts, scriptRuns, toOrdinary } from './math/script-notation.ts';
import { joinUnits } from './units.ts';

/**
 * A repaired text as HTML: text, links, `<sub>`, `<sup>` and MathML. Scripts in Unicode's own characters and in the
 * notation with carets and underscores become elements; numbers and their units get a space that does not break.
 */
export function toHtml(draft: Draft): string {
  const asides = draft.pieces.flatMap((piece) => piece.aside ?? []);
  let next = 0;
  return markScripts(joinUnits(draft.text)).replace(
    /\uFFFC/gu,
    () => asides[next++]?.html ?? OBJECT,
  );
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly html: string;
}

function markScripts(text: string): string {
  if (!mayHoldScripts(text)) return escapeHtml(text);
  const marks = [...findMarks(text)].sort((a, b) => a.start - b.start);
  let html = '';
  let position = 0;
  for (const mark of marks) {
    if (mark.start < position) continue;
    html += escapeHtml(text.slice(position, mark.start)) + mark.html;
    position = mark.end;
  }
  return html + escapeHtml(text.slice(position));
}

function* findMarks(text: string): Generator<Mark> {
  for (const { mark, start, end, content } of findScripts(text)) {
    const element = mark === '^' ? 'sup' : 'sub';
    yield { start, end, html: `<${element}>${markScripts(content)}</${element}>` };
  }
  for (const { 0: run, index } of text.matchAll(scriptRuns)) {
    const element = isRaised(run) ? 'sup' : 'sub';
    yield {
      start: index,
      end: index + run.length,
      html: `<${element}>${toOrdinary(run)}</${element}>`,
    };
  }
}
