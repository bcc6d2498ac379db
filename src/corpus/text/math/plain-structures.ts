/** Alone where it is one letter, one number or already in brackets; else in parentheses. */
export function bracket(text: string): string {
  const whole = /^(?:√?\p{L}\p{M}?|[\d.]{1,20}|\([^()]{0,400}\)|[⁰-⁹¹²³]{1,9})$/u;
  return whole.test(text.trim()) ? text.trim() : `(${text.trim()})`;
}

/** Over one letter; an accent over more than one has no plain form, and the letters say enough. */
export function addAccent(text: string, accent: string): string {
  return /^\p{L}$/u.test(text) ? text + accent : text;
}
