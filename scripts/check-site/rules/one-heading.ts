import type { Rule } from '../rule.ts';

/** Every page has exactly one `<h1>`. */
export const oneHeading: Rule = {
  name: 'one-heading',
  check(site, report) {
    for (const { file, headings } of site.pages) {
      if (headings !== 1)
        report.issue(`The page has ${headings} h1 elements instead of one.`, [file]);
    }
  },
};
