import { findEdits, type Rule } from '../rule.ts';
import { holding, holdingInTurn, smallLetters } from '../trigger.ts';

const key = '[a-z]{3,20}(?:19[89]\\d|20[0-4]\\d)[a-z]{3,20}';
const bareKey = new RegExp(`(?<![\\w./@-])(${key})(?:, ?(${key}))?(?![\\w/@-]|\\.\\w)`, 'g');

/** The same beside its command, where the author may be Ho or Wu. */
const citedKey = /^[a-z]{2,20}(?:19[89]\d|20[0-4]\d)[a-z]{3,20}$/;

/** Data sets and contests that join a year and a word in the same way. */
const namesWithYears =
  /^(?:wmt|semeval|conll|iwslt|imagenet|coco|voc|pascal|kitti|davis|mnist|cifar|squad|trec|clef|casp|isic|brats|ava|ade|msmarco|inaturalist|inat|sem|bea|mediaeval|chime|asvspoof|dcase|ego|ava|aime|amc|nips|neurips|icml|iclr|cvpr|eccv|iccv|acl|emnlp|naacl|aaai|ijcai|kdd|www|the|since|until|june|july|march|april|may|august|september|october|november|december|january|february)/;

/** What follows when the work itself is the subject of the sentence. */
const verb =
  /^ (?:et al|gave|gives?|propose[sd]?|show(?:s|ed|n)?|introduced?s?|prove[sdn]?|stud(?:y|ies|ied)|demonstrate[sd]?|present(?:s|ed)?|develop(?:s|ed)?|found|finds?|use[sd]?|extend(?:s|ed)?|establish(?:es|ed)?|report(?:s|ed)?|consider(?:s|ed)?|is|are|was|were|has|have|can|and) /;

/**
 * "Arrow routing algorithm ostapenko2024towards, we", "chen2022active gave the first": keys of BibTeX's entries, as
 * Google Scholar forms them (first author, year, first word of the title), shown as a citation by author and year.
 */
export const citationRule: Rule = {
  name: 'citation-key',
  trigger: holdingInTurn(smallLetters, ['19', '20']),
  find: (text) =>
    findEdits(text, bareKey, ({ 0: whole, 1: first = '', 2: second, index, input }) => {
      const keys = second === undefined ? [first] : [first, second];
      if (keys.some((one) => namesWithYears.test(one))) return undefined;
      const isSubject =
        verb.test(input.slice(index + whole.length, index + whole.length + 14)) &&
        second === undefined;
      if (isSubject) return cite(first, ' (', ')');
      const inBrackets = /[([]$/.test(input.slice(0, index).trimEnd());
      const works = keys.map((one) => cite(one, ', ', '')).join('; ');
      return inBrackets ? works : `(${works})`;
    }),
};

/** `\cite{key, key}`, `\citep{key}`: the same with the command. */
export const citeCommandRule: Rule = {
  name: 'citation-key',
  trigger: holding('cite'),
  find: (text) =>
    findEdits(
      text,
      /[ ~]?\\?cite(?:p|t|alp|author|year)?\*?\{([^{}]{1,200})\}/g,
      ([, keys = '']) => {
        const works = keys.split(',').map((one) => one.trim());
        if (!works.every((one) => citedKey.test(one))) return '';
        return ` (${works.map((one) => cite(one, ', ', '')).join('; ')})`;
      },
    ),
};

function cite(work: string, before: string, after: string): string {
  const [, author = '', year = ''] = /^([a-z]{2,20}?)(\d{4})/.exec(work) ?? [];
  return `${author.charAt(0).toUpperCase()}${author.slice(1)} et al.${before}${year}${after}`;
}
