import type { Rule } from '../rule.ts';

/** Every internal address ends with a slash or names a file, so that no host has to redirect. */
export const trailingSlash: Rule = {
  name: 'trailing-slash',
  check(site, report) {
    for (const { href, address, files } of site.references) {
      if (!address.isInternal || /\/$|\.\w+$/.test(address.path)) continue;
      report.issue(`"${href}" lacks the slash at its end.`, files);
    }
  },
};
