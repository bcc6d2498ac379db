import { compareText } from './compare-text.ts';

/**
 * A problem in content, as a value. Nothing in the corpus throws on bad content; it returns diagnostics, and the
 * command that asked decides what to do with them.
 */
export interface Diagnostic {
  /** Permanent name of the rule, in kebab-case, so that a message can be searched for. */
  readonly rule: string;
  /** An `error` stops the build. A `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** What is wrong and why, in full sentences. */
  readonly message: string;
  /** What to do about it, with the corrected value when it is known. */
  readonly hint: string;
  /** Path of the file, as given in its `SourceFile`. */
  readonly file: string;
  /** Line from 1, as an editor shows it. */
  readonly line: number;
  /** Column from 1, in UTF-16 units, when it helps. */
  readonly column?: number;
}

/** Order for printing: by file, then line, then column, then rule. Total, so that output never depends on discovery. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
