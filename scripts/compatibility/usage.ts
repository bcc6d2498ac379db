/** A file that a browser gets, or that markup is made from. */
export interface Source {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** A part of the web platform that a source uses. */
export interface Usage {
  readonly file: string;
  /** Line from 1. */
  readonly line: number;
  /**
   * Names that browser-compat-data may have for it, the narrowest first: `css.properties.text-wrap.pretty`, then
   * `css.properties.text-wrap`. The first that the data set holds counts.
   */
  readonly keys: readonly string[];
}
