/** A page to render and write: its address, and the file of `src/pages` that renders it. */
export interface PageRequest {
  readonly number: number;
  readonly url: string;
  readonly component: string;
}

/** That the page of this number is written, or why it is not. */
export interface PageAnswer {
  readonly number: number;
  readonly error?: string;
}

/** What the helper says: that requests may come, and then one answer to each. */
export type HelperMessage = 'ready' | PageAnswer;
