/**
 * What a reference to a paper is made of. Only a side file knows authors, year, venue and identifiers; where there is
 * none they are absent in every format. Nothing in this folder needs more than a citation, so that it also runs in the
 * browser.
 */
export interface Citation {
  /** ASCII, permanent, unique in the site. */
  readonly key: string;
  readonly title: string;
  /** Absolute address of the paper's page. */
  readonly url: string;
  /** When the paper was listed, in words. */
  readonly note: string;
  /** Names of topics, strongest first. */
  readonly keywords: readonly string[];
  /** In full, as on the paper: `Grace Hopper`, or `Hopper, Grace` where the family name would be misread. */
  readonly authors?: readonly string[] | undefined;
  readonly year?: number | undefined;
  readonly venue?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  /** Address of the paper itself. */
  readonly pdf?: string | undefined;
  /** What a reader noted about the paper. */
  readonly annotation?: string | undefined;
}
