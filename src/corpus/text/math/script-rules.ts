import type { Edit } from '../draft.ts';
import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';
import {
  closingNames,
  findScripts,
  operatorNames,
  type Script,
  symbolInScript,
} from './find-scripts.ts';
import { formatScript } from './script-notation.ts';
import { greekLetters, symbolOf } from './tex-symbols.ts';
import { texToText } from './tex-to-text.ts';

/** "0.0562 ^{circ}", "90^circ": degrees. */
export const degreeRule: Rule = patternRule(
  'degree',
  holding('^'),
  /(?<=\d) ?\^ ?(?:\{ ?(?:\\?circ|∘|\\?degree) ?\}|\\?circ(?=times)|\\?circ(?![a-z])|∘)/gu,
  () => '°',
);

/** `CO\textsubscript{2}`, "1textsuperscript{st}": scripts of TeX's text. */
export const textScriptRule: Rule = patternRule(
  'script',
  holding('textsuperscript{', 'textsubscript{'),
  /\\?text(super|sub)script\{([^{}\\]{1,20})\}/g,
  ([, kind, content = '']) => formatScript(kind === 'super' ? '^' : '_', content),
);

/** "nu^1", "n^{1+o(1)}", "QK^top", "d_{data}": scripts of formulas, with the Greek letter before them. */
export const scriptRule: Rule = {
  name: 'script',
  trigger: holding('^', '_'),
  find: (text) => findScripts(text).map((script) => toEdit(text, script)),
};

function toEdit(text: string, script: Script): Edit {
  const base = /(?<![A-Za-z])\\?([A-Za-z]{2,8})$/.exec(
    text.slice(Math.max(0, script.start - 10), script.start),
  );
  const symbol = base ? symbolOfBase(base[1] ?? '') : undefined;
  const start = base && symbol !== undefined ? script.start - base[0].length : script.start;
  return {
    start,
    end: script.end,
    to: (symbol ?? '') + (showScript(script) ?? text.slice(script.start, script.end)),
  };
}

function symbolOfBase(name: string): string | undefined {
  return operatorNames.has(name) || closingNames.has(name) || greekLetters.has(name)
    ? symbolOf(name)
    : undefined;
}

function showScript(script: Script): string | undefined {
  const word = script.content.trim();
  const content =
    symbolInScript(script.mark, word) ??
    (/^[A-Za-z]{2,40}$/.test(word) ? word : texToText(word, true));
  return content === undefined ? undefined : formatScript(script.mark, content);
}
