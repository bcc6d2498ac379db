/** One page of a list. Pages and items count from 1. */
export interface ListPage<T> {
  readonly number: number;
  readonly pages: number;
  readonly items: readonly T[];
  /** Position of the first and last item of this page in the whole list; both 0 when the list is empty. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** Cuts a list into pages of `size` items; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => {
    const slice = items.slice(index * size, (index + 1) * size);
    const first = slice.length === 0 ? 0 : index * size + 1;
    return {
      number: index + 1,
      pages,
      items: slice,
      first,
      last: index * size + slice.length,
      total: items.length,
    };
  });
}

/** The rest of an address after the list's own: nothing for page 1, `page/2` for the second. */
export function toPageParam(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/**
 * The page numbers worth a link: first, last, and the neighbours of the current one. `undefined` stands for a gap of
 * two or more numbers; a gap of one is closed by its number, which is no longer than the ellipsis.
 */
export function toPageLinks(current: number, pages: number): (number | undefined)[] {
  const shown = [1, current - 1, current, current + 1, pages].filter((n) => n >= 1 && n <= pages);
  const links: (number | undefined)[] = [];
  let previous = 0;
  for (const number of new Set(shown.toSorted((a, b) => a - b))) {
    if (number - previous === 2) links.push(number - 1);
    else if (number - previous > 2) links.push(undefined);
    links.push(number);
    previous = number;
  }
  return links;
}
