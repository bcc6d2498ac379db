import type { SiteIndex } from './site-index.ts';

/** Something wrong with the built site. */
export interface Issue {
  /** Permanent name of the rule that was broken. */
  readonly rule: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** Files in which it was found, below the site's folder. */
  readonly files: readonly string[];
}

/** What a rule says: problems, and, where it did less than the whole or measured something, a remark. */
export interface Report {
  readonly issue: (message: string, files: readonly string[]) => void;
  readonly remark: (text: string) => void;
}

/** A state that the built site should be in, and the function that finds where it is not. */
export interface Rule {
  readonly name: string;
  readonly check: (site: SiteIndex, report: Report) => void;
}
