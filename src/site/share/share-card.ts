/** What the picture of a page says; other sites show it beside a link to the page. */
export interface ShareCard {
  /** The page it is of: `site`, `topics/<slug>`, `listings/<id>` or `papers/<slug>`. */
  readonly page: string;
  /** Above the title: what kind of page it is. */
  readonly kind?: string;
  readonly title: string;
  /** Below the title: how much there is, or since when. */
  readonly fact: string;
}

/** The same for those who do not see the picture. */
export function toShareAlt({ title, fact }: ShareCard, siteName: string): string {
  return [title, fact, siteName].map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ');
}
