/**
 * Why a probe is sent. `whole` is a word as typed that begins no other; `unknown`, one that the corpus has nothing
 * like; `kindred`, one that is used like the word typed; `commoner`, one that a word of one paper may be misspelt for
 * there.
 */
export type ProbeReason =
  | 'typed'
  | 'whole'
  | 'unknown'
  | 'beginning'
  | 'corrected'
  | 'compound'
  | 'spelling'
  | 'acronym'
  | 'kindred'
  | 'commoner'
  | 'phrase';

/** One search to send, and the words of the query that its matches answer. */
export interface Probe {
  /** One word as `toIndexForm` gives it, or several with a space between two: then they must stand together. */
  readonly text: string;
  /** First and last word of the query that it stands for, as indexes into the words of the reading. */
  readonly first: number;
  readonly last: number;
  /** 0 to 1: how much a match counts, compared with a match of the word as typed. */
  readonly weight: number;
  readonly reason: ProbeReason;
}
