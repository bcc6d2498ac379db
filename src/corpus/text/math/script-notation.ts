const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '−': '⁻',
  '-': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
};

const lowered: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '−': '₋',
  '-': '₋',
  '=': '₌',
  '(': '₍',
  ')': '₎',
};

/** `^` raises and `_` lowers. */
export type ScriptMark = '^' | '_';

/**
 * A superscript or subscript in plain text: with Unicode's own characters where it has all of them in every font
 * (ν¹, D⁻¹, x₁), else in the notation that people type (n^{1+o(1)}, QK^⊤, d_{data}). `toHtml` reads both.
 */
export function formatScript(mark: ScriptMark, content: string): string {
  const shown = content.trim().replaceAll('-', '−');
  if (shown === '') return '';
  if (mark === '^' && /^[°′]+$/u.test(shown)) return shown;
  const table = mark === '^' ? raised : lowered;
  const characters = [...shown];
  if (characters.every((character) => Object.hasOwn(table, character))) {
    return characters.map((character) => table[character]).join('');
  }
  return characters.length === 1 ? mark + shown : `${mark}{${shown}}`;
}

const fromRaised = invert(raised);
const fromLowered = invert(lowered);

/** Runs of Unicode's raised or lowered characters, behind something that can bear them. */
export const scriptRuns =
  /(?<=[\p{L}\p{Nd}\p{M})\]}|‖⟩⌋⌉*′∞])(?:[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ]{1,40}|[₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎]{1,40})|(?<=[₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎])[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ]{1,40}/gu;

/** False for nearly all texts, and much sooner known than where scripts are. */
export function mayHoldScripts(text: string): boolean {
  return /[\^_⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎]/.test(text);
}

/** Whether a run is raised; else it is lowered. */
export function isRaised(run: string): boolean {
  return fromRaised.has(run.charAt(0));
}

/** The ordinary characters of a run of raised or lowered ones. */
export function toOrdinary(run: string): string {
  return [...run]
    .map((character) => fromRaised.get(character) ?? fromLowered.get(character) ?? character)
    .join('');
}

function invert(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table)
      .filter(([from]) => from !== '-')
      .map(([from, to]) => [to, from]),
  );
}
