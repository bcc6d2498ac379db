import type { Rule } from '../rule.ts';

/** Every page is valid HTML. Large sites are validated on a sample, because it takes long. */
export const validHtml: Rule = {
  name: 'valid-html',
  check({ validation: { files, problems }, pages }, report) {
    for (const { message, file } of problems) report.issue(message, [file]);
    if (files.length < pages.length) {
      report.remark(
        `HTML was validated on a sample: ${files.length} of ${pages.length} pages, spread over every kind of page.`,
      );
    }
  },
};
