/**
 * A short script, style sheet or JSON as it stands in every page: on one line, without indentation. The text has no
 * line comments and ends its statements itself.
 */
export function toInline(text: string): string {
  return text.trim().replaceAll(/\n\s*/g, '');
}
