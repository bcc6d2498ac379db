import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';

/**
 * Every page has a title, and no two pages have the same. A paper may be called like a page of the site ("Search"): its
 * title is not ours to choose.
 */
export const uniqueTitles: Rule = {
  name: 'unique-titles',
  check(site, report) {
    const pages = site.pages.filter((page) => !page.isRedirect);
    const ofPapers = pages.filter((page) => page.isSearchable);
    const others = pages.filter((page) => !page.isSearchable);
    for (const [title, same] of [...toTitles(ofPapers), ...toTitles(others)]) {
      const files = same.map((page) => page.file);
      if (title === '') report.issue('The page has no title.', files);
      else if (same.length > 1) report.issue(`Several pages have the title "${title}".`, files);
    }
  },
};

function toTitles(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> {
  return Map.groupBy(pages, ({ title }) => title);
}
