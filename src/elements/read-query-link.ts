/**
 * The query of a link that searches something else, where a click on it is to be answered here.
 * @returns undefined for anything else, and where the reader wants the link in a tab or window of its own
 */
export function readQueryLink(event: MouseEvent): string | undefined {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-query]') : null;
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  return opensElsewhere ? undefined : link?.dataset['query'];
}
