/** What may be an acronym, read for alignment with its long form. */
export interface ShortForm {
  /** Without quotes and without the plural's "s": "LLM", "T2I", "MoE". */
  readonly text: string;
  /** It was written in the plural: "LLMs". */
  readonly plural: boolean;
  /** What its characters may stand for, as strings of lower-case letters and digits, likeliest first. */
  readonly readings: readonly string[];
}

/** Short forms have two to ten letters and digits (Schwartz and Hearst 2003), here without inner spaces. */
const SHORTEST = 2;
const LONGEST = 10;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A short form, or undefined for what cannot be one: several words, a number, a unit ("7B", "60K"), a lower-case
 * word, a list marker ("ii").
 */
export function toShortForm(written: string): ShortForm | undefined {
  const bare = written
    .trim()
    .replace(/^["'“”‘’`]+|["'“”‘’`.]+$/gu, '')
    .replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
  const plural = /[\p{Lu}\d]s$/u.test(bare) && bare.length > SHORTEST;
  const text = plural ? bare.slice(0, -1) : bare;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < SHORTEST || letters.length > LONGEST) return undefined;
  return isShortForm(text) ? { text, plural, readings: toReadings(letters) } : undefined;
}

function isShortForm(text: string): boolean {
  if (!/^[\p{L}\p{N}]+(?:[-‐‑/&+.^][\p{L}\p{N}]+)*$/u.test(text)) return false;
  if (/^[\d.]+[kmbt]?$/iu.test(text)) return false;
  return /\p{Lu}/u.test(text) || /^\p{Ll}+\d\p{Ll}+$/u.test(text);
}

/** "T2I" is "T, 2, I", "T, to, I" or "T, T, I"; "S3FT" may have three S. */
function toReadings(letters: string): readonly string[] {
  const lower = letters.toLowerCase();
  const asWords = lower.replaceAll('2', 't').replaceAll('4', 'f');
  const repeated = lower.replace(/(\p{L})([2-4])/gu, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  );
  return [...new Set([lower, asWords, repeated])];
}
