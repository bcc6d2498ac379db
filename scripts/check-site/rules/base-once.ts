import type { Rule } from '../rule.ts';

/** Every internal address has the base path once: not forgotten, and not added twice. */
export const baseOnce: Rule = {
  name: 'base-once',
  check(site, report) {
    const { basePath } = site;
    for (const { href, address, files } of site.references) {
      if (!address.isInternal) continue;
      if (!address.path.startsWith(basePath)) {
        report.issue(`"${href}" is outside the base path ${basePath}.`, files);
      } else if (basePath !== '/' && address.path.startsWith(basePath + basePath.slice(1))) {
        report.issue(`"${href}" has the base path ${basePath} twice.`, files);
      } else if (address.path.includes('//')) {
        report.issue(`"${href}" has two slashes in a row.`, files);
      }
    }
  },
};
