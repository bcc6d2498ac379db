import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** What Windows-1252 has for the bytes 80 to 9F, in their order. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const decoder = new TextDecoder('utf-8', { fatal: true });

const going = `[\\u0080-\\u00BF${windows}]`;

/**
 * "FrÃ©chet", "modelâ€™s", "30Â°": UTF-8 that was read as Windows-1252. Only beginnings that hardly any text has of
 * itself: those of Latin letters and signs, of Greek, of quotes, dashes and symbols, and of pictograms.
 */
export const mojibakeRule: Rule = patternRule(
  'mojibake',
  holding(...'ÂÃÅÎÏâð'),
  new RegExp(`[ÂÃÎÏ]${going}|Å[\\u00A0-\\u00BF](?=[a-z])|â${going}{2}|ð${going}{3}`, 'g'),
  ([broken]) => decode(broken),
);

/** Quotes and dashes of Windows-1252 that were read as control characters. */
export const controlRule: Rule = patternRule(
  'mojibake',
  holding(...Array.from('\u0085\u0091\u0092\u0093\u0094\u0096\u0097')),
  /[\u0085\u0091-\u0094\u0096\u0097]/g,
  ([control]) => windows[control.charCodeAt(0) - 0x80],
);

/** The text whose UTF-8 these characters stand for; undefined where they are none, or a control character. */
function decode(broken: string): string | undefined {
  const bytes = Uint8Array.from(broken, (character) => {
    const code = windows.indexOf(character);
    return code < 0 ? character.charCodeAt(0) : 0x80 + code;
  });
  try {
    const text = decoder.decode(bytes);
    if (text === '\u00A0') return ' ';
    return /[\p{Cc}\p{Cf}\p{Cn}]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
