import { isRecord } from '../is-record.ts';

/**
 * The list that the reader came from: where it is, and its papers around the one that was opened. Kept with the
 * paper's entry of the history, so that its page can lead on to the next paper of that list.
 */
export interface Trail {
  readonly name: string;
  readonly url: string;
  readonly papers: readonly TrailPaper[];
  /** Pages of the list before and after these papers, where there are any. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export interface TrailPaper {
  readonly slug: string;
  readonly title: string;
  readonly url: string;
}

/** Whether something that was kept is a trail, and a paper is on it. */
export function isTrailOf(slug: string, value: unknown): value is Trail {
  return (
    hasTexts(value, ['name', 'url']) &&
    Array.isArray(value['papers']) &&
    value['papers'].every((paper) => hasTexts(paper, ['slug', 'title', 'url'])) &&
    value['papers'].some((paper) => paper.slug === slug)
  );
}

function hasTexts(
  value: unknown,
  keys: readonly string[],
): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && keys.every((key) => typeof value[key] === 'string');
}
