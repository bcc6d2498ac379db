import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate/node';
import type { Rule } from '../rule.ts';
import { samplePages } from '../sample.ts';

const sampledPerKind = 100;

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
);

/** Every page is valid HTML, to the standard's own rules as html-validate knows them. */
export const validHtml: Rule = {
  name: 'valid-html',
  check(site, report) {
    const pages = samplePages(site.pages, sampledPerKind);
    for (const { file } of pages) {
      for (const message of validate(site.read(file).toString())) {
        report.issue(`${message.message} (${message.ruleId}, ${message.selector ?? 'document'})`, [
          file,
        ]);
      }
    }
    if (pages.length < site.pages.length) {
      report.remark(
        `HTML was validated on a sample: ${pages.length} of ${site.pages.length} pages, spread over every kind of page.`,
      );
    }
  },
};

function validate(html: string): readonly Message[] {
  return validator.validateStringSync(html).results.flatMap((result) => result.messages);
}
