import { toFile } from '../address.ts';
import type { Rule } from '../rule.ts';

/** Every internal link, and everything that a page or a style sheet fetches, leads to a file of the site. */
export const addressesExist: Rule = {
  name: 'addresses-exist',
  check(site, report) {
    for (const { href, file } of site.unreadable)
      report.issue(`"${href}" is not an address.`, [file]);
    for (const { href, address, files } of site.references) {
      if (!address.isInternal) continue;
      const target = toFile(address.path, site.basePath);
      if (target === undefined) continue; // Another rule: base-once.
      if (site.files.has(target) || site.files.has(`${target}/index.html`)) continue;
      report.issue(`"${href}" leads nowhere: there is no file ${target}.`, files);
    }
  },
};
