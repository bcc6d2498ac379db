import type { Edit } from '../draft.ts';
import { isName } from '../math/tex-reader.ts';
import { findEdits, patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** What templates and sets put in braces: in "a photo of a {class}" they are part of the text. */
const placeholders =
  /^(?:class|label|name|category|object|text|input|output|prompt|question|answer|context|noun|word)s?$/;

/**
 * "solely based on a few examples {without} using": a group whose command (`\em`) is lost. One to four plain words
 * in the run of the sentence; a list with commas is a set, and a placeholder, or one group of several that are near
 * each other, is a template.
 */
export const bareGroupRule: Rule = patternRule(
  'bare-group',
  holding(' {'),
  /(?<=[a-z,;] )\{([A-Za-z][a-z-]{2,24}(?: [a-z-]{1,24}){0,3})\}(?=[ .,;:)])/g,
  ({ 0: group, 1: words = '', index, input }) => {
    const around = input.slice(Math.max(0, index - 60), index + group.length + 60);
    const groups = around.match(/(?<![\^_\w\\])\{[A-Za-z]/g) ?? [];
    return placeholders.test(words) || groups.length > 1 ? undefined : words;
  },
);

/**
 * "for {F}erries and symmet{R}y", "({Ott}er {Guard})", "Caf{é}": letters that a lost command set in bold to
 * spell an acronym, or that TeX needs in braces. `{W}-space` and `{F}_t` are single letters of a formula.
 */
export const acronymLetterRule: Rule = {
  name: 'bare-group',
  trigger: holding('{'),
  find: (text) => {
    let isSpelled: boolean | undefined;
    return findEdits(text, acronymLetter, ({ 0: group, 1: word = '' }) => {
      if (isName(word) || isPlaceholder(group.replace(/^.*\{|\}$/g, ''))) return undefined;
      const letters = group.replace(/[{}]/g, '');
      if (word === '' || /[A-Z]\}$/.test(group)) return letters;
      isSpelled ??= headOfWord.test(text);
      return isSpelled ? letters : undefined;
    });
  },
};

/** "{R}iver": in a text with such a word, "Ott{e}r" is another one; alone, "layer{i}s" may be a template. */
const headOfWord = /(?<![\w\\^}\]])\{[A-Z]\}[a-z]{2}/;

const acronymLetter = new RegExp(
  [
    '(?<![\\w\\\\^}\\]])\\{[A-Z]\\p{L}{0,7}\\}(?=[a-z]{2})',
    '(?<![\\w\\\\^{}])([A-Za-z]{1,16})\\{(?:[A-Z]{1,3}|[a-z])\\}(?=[a-z])',
    '(?<=\\}[a-z]{1,16})\\{[A-Z]{1,4}\\}(?![\\w{^])',
    '(?<=\\{[A-Z][a-z]{0,7}\\}[a-z]{2,16}[ -])\\{[A-Z][a-z]{1,16}\\}(?![\\w{^])',
    '(?<=[a-z])\\{[à-öø-ÿ]\\}',
    '(?<![\\w\\\\^}\\]])\\{[A-Z]\\}(?=[_^(]|-[a-z]{3})',
  ].join('|'),
  'gu',
);

/** Longest name in braces, in UTF-16 units. */
const group = /(?<![\w\\^}\]"“'`{$])\{([^{}\uFFFC]{2,60})\}(?![\w{^])/gu;

/**
 * "We propose {OtterIR}", "{Otter Ferry Estimation} (OFE)", "{1.25 RIV}": names and figures whose `\textbf` is
 * lost. In a text with such a name, a phrase ("{ferry collapse}") lost its command too; elsewhere it may be a
 * placeholder. Lists with commas are sets.
 */
export const nameGroupRule: Rule = {
  name: 'bare-group',
  trigger: holding('{'),
  find: (text) => {
    const groups = [...text.matchAll(group)].filter(({ index }) => !isQuoted(text, index));
    const hasNames = groups.some(({ 1: content = '' }) => isNamed(content));
    if (!hasNames) return [];
    return groups.flatMap(({ 0: whole, 1: content = '', index }): readonly Edit[] => {
      const isBold = isNamed(content) || (phrase.test(content) && !isPlaceholder(content));
      return isBold ? [{ start: index, end: index + whole.length, to: content }] : [];
    });
  },
};

const figure = /^(?:\d{1,6}\.\d{1,4}[%×x]?|[1-4]D)(?: [A-Z]{2,8}s?)?$/;
const compoundName =
  /^(?=[A-Z\d][A-Za-z\d.+-]{2,30}$)(?:.{0,30}[a-z][A-Z]|[A-Z]{2,30}[a-z]{2}|.{0,30}[A-Za-z\d]-[A-Z]|.{0,30}[A-Za-z]-\d)/;
const capitalizedWords =
  /^[A-Z][\w-]{1,24}(?: (?:of|for|and|in|with|the|via)| [A-Z][\w-]{1,24}){1,6}$/;
const phrase = /^[a-z][a-z-]{2,24}(?: [a-z-]{2,24}){1,4}$/;

function isNamed(content: string): boolean {
  if (isPlaceholder(content)) return false;
  return figure.test(content) || compoundName.test(content) || capitalizedWords.test(content);
}

/** "{Source Language}", "{UserName}": what templates leave to be filled in, by its last word. */
function isPlaceholder(content: string): boolean {
  const last =
    content
      .split(/[ -]|(?<=[a-z])(?=[A-Z])/)
      .at(-1)
      ?.toLowerCase() ?? '';
  return placeholders.test(last) || slots.test(last);
}

const slots =
  /^(?:task|description|instruction|language|subject|relation|entity|user|system|title|topic|date|number|id|type|role|style|city|country|person|message|query|response|document|passage|sentence|image|caption|option|choice|example|target|source|value|field)s?$/;

/** Templates are quoted. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  return before.split(/["“”]|``|''/).length % 2 === 0;
}
