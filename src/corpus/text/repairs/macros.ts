import { groupEnd } from '../math/command-span.ts';
import { readTable } from '../math/word-table.ts';
import { findEdits, patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** What authors call the macro that holds the name of their method. */
const nameMacro =
  /^(?:name|methodname|method|ours|our|model|modelname|sys|system|sysname|systemname|tool|toolname|approach|approachname|framework|frameworkname|alg|algo|algname|dataset|datasetname|bench|benchmark|benchmarkname|papername|acronym|shortname|projectname|proj)$/i;

/**
 * "framework named \name to address", "on the \linemod dataset": macros of the authors that nobody expanded. The macro
 * for the paper's own method is the name with which the title begins; another one is written as the text or the title
 * writes it elsewhere, or else as the macro is called.
 */
export const macroRule: Rule = {
  name: 'macro',
  trigger: holding('\\'),
  find: (text, { title = '' }) => {
    if (!text.includes('\\')) return [];
    const name = /^([^\s:]{2,24}):\s/.exec(title)?.[1];
    let written: ReadonlyMap<string, string> | undefined;
    return findEdits(text, unexpanded, ([, first, logo = '']) => {
      const macro = first ?? logo;
      if (name !== undefined && nameMacro.test(macro)) return name;
      written ??= writtenForms(`${title} ${text}`);
      return abbreviations.get(macro) ?? written.get(macro.toLowerCase()) ?? macro;
    });
  },
};

const abbreviations = readTable(
  'ie i.e. eg e.g. etc etc. aka a.k.a. wrt w.r.t. vs vs. cf cf. iid i.i.d.',
);

const unexpanded =
  /(?<=^|[\s({“"`'~,;:–—-])(?<!(?<![A-Za-z])[A-Z]:)\\([A-Za-z]{2,30})(?:\{\})?(?![A-Za-z{\\])|(?<=[A-Za-z])\\((?:La)?TeX)(?![A-Za-z])/g;

/** The words of a text that are no macros, by their letters in lower case, as they are written first. */
function writtenForms(text: string): ReadonlyMap<string, string> {
  const words = text.match(/(?<![A-Za-z\\])[A-Za-z]{2,30}(?![A-Za-z])/g) ?? [];
  return new Map(words.reverse().map((word) => [word.toLowerCase(), word]));
}

/** `\begin{itemize}`, `\label{…}`, `\ref{…}`: the parts of a paper that an abstract does not have. */
export const structureRule: Rule = patternRule(
  'tex-structure',
  holding('\\'),
  /[ ~]?\(\\(?:[cC]|eq|auto)?ref\{[^{}]{0,80}\}\)|[ ~]?\\(?:begin|end|label|thanks|(?:[cC]|eq|auto)?ref)\{[^{}]{0,200}\}(?:\[[^[\]]{0,20}\])? ?/g,
  ([command]) => (command.endsWith(')') ? '' : ' '),
);

/** `\footnote{Code: https://…}`: the note in brackets, also where an address stands in it or its end is lost. */
export const footnoteRule: Rule = {
  name: 'tex-structure',
  trigger: holding('\\'),
  find: (text) =>
    [...text.matchAll(/ ?\\footnote(?:text)?\{/g)].flatMap(({ 0: opening, index }) => {
      const end = index + opening.length;
      const close = groupEnd(text, end - 1, '{', '}');
      const mark = /[.!?]/.test(text.charAt(index - 1)) ? '' : '.';
      if (close === undefined) return [{ start: index, end, to: `${mark} ` }];
      return [
        { start: index, end, to: ' (' },
        { start: close - 1, end: close, to: ')' },
      ];
    }),
};
