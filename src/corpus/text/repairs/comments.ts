import type { Edit } from '../draft.ts';
import { findEdits, type Rule } from '../rule.ts';
import { holdingInTurn } from '../trigger.ts';

/** A sentence that was left unfinished inside a comment, and the sentence that replaced it. */
const abandoned =
  /^% ?[A-Z][^.!?%\uFFFC]{3,120}?, (?=(?:In|To|We|This|The|Our|Here|These|It|For|With|By|As|On|An?) )/u;

/**
 * TeX's comment mark where the line break after the comment is lost: "tuning datasets. % With the", "to train
 * %question generators". The mark goes and the text stays; but a clause that breaks off before a new sentence begins
 * ("%To understand the driving factors, In this paper") goes with it. After a number `%` is a percent sign.
 */
export const commentRule: Rule = {
  name: 'tex-comment',
  trigger: holdingInTurn(' .!?:;,)"\'”’', '%'),
  find: (text) =>
    [
      ...findEdits(text, markAfterSentence, () => ' '),
      ...findEdits(text, markInSentence, () => ' '),
    ]
      .sort((a, b) => a.start - b.start)
      .map((edit) => withAbandonedClause(text, edit)),
};

const markAfterSentence = /(?<=[.!?:;,][)"'”’]?) ?%{1,3} {0,3}(?=[A-Z"“(`\\])/g;
const markInSentence =
  /(?<=[A-Za-z,]) %{1,3}(?=[a-z]{3})|(?<=[a-z]{3}[.!?]) ?%{1,3} ?(?=[a-z]{3})/g;

function withAbandonedClause(text: string, edit: Edit): Edit {
  const mark = text.indexOf('%', edit.start);
  const clause = abandoned.exec(text.slice(mark, mark + 140));
  return clause ? { ...edit, end: mark + clause[0].length } : edit;
}
