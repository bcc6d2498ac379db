import type { Rule } from '../rule.ts';

/** Every page has a title, and no two pages have the same. */
export const uniqueTitles: Rule = {
  name: 'unique-titles',
  check(site, report) {
    const pages = site.pages.filter((page) => !page.isRedirect);
    for (const [title, same] of Map.groupBy(pages, (page) => page.title)) {
      const files = same.map((page) => page.file);
      if (title === '') report.issue('The page has no title.', files);
      else if (same.length > 1) report.issue(`Several pages have the title "${title}".`, files);
    }
  },
};
