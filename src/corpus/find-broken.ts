import type { Diagnostic } from './diagnostic.ts';
import type { SourceFile } from './records.ts';

/** What to do about a text file in another encoding. */
export const saveAsUtf8 =
  'Save the file in UTF-8: in an editor, "Save with encoding"; in a shell, iconv -f WINDOWS-1252 -t UTF-8.';

/**
 * Text in another encoding is an error: letters that are guessed wrong would stay on pages and in addresses for good.
 */
export function findBroken(
  { path, brokenLine, linesAbove = 0 }: SourceFile,
  rule = 'file-not-utf8',
): Diagnostic | undefined {
  if (brokenLine === undefined) return undefined;
  return {
    rule,
    message: 'This line holds bytes that are not UTF-8, so that letters are lost.',
    hint: saveAsUtf8,
    severity: 'error',
    file: path,
    line: brokenLine - linesAbove,
  };
}
