/** A page to render: its address, and the file of `src/pages` that renders it. */
export interface PageRequest {
  readonly number: number;
  readonly url: string;
  readonly component: string;
}

/** What came of the request of this number: the page, or why there is none. */
export interface PageAnswer {
  readonly number: number;
  readonly html?: string;
  readonly error?: string;
}

/** What the helper says: that requests may come, and then one answer to each. */
export type HelperMessage = 'ready' | PageAnswer;
