import type { Rule } from '../rule.ts';

/** No id stands twice in a page. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  check(site, report) {
    for (const { file, repeatedIds } of site.pages) {
      for (const id of repeatedIds) report.issue(`The id "${id}" stands more than once.`, [file]);
    }
  },
};
