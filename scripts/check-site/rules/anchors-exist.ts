import { toFile } from '../address.ts';
import type { Rule } from '../rule.ts';

/** Every link to a place in a page of the site finds that place. */
export const anchorsExist: Rule = {
  name: 'anchors-exist',
  check(site, report) {
    for (const { href, address, files } of site.references) {
      if (!address.isInternal || address.fragment === '' || address.fragment === 'top') continue;
      const page = site.pageByFile.get(toFile(address.path, site.basePath) ?? '');
      if (page === undefined || page.ids.has(address.fragment)) continue;
      report.issue(`"${href}" misses: ${page.file} has no id "${address.fragment}".`, files);
    }
  },
};
