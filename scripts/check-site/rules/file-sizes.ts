import type { Rule } from '../rule.ts';

/** Cloudflare Pages refuses larger files: 25 MiB. */
const mostBytes = 25 * 1024 * 1024;

/** No file is too large for the hosts that the site may be put on. */
export const fileSizes: Rule = {
  name: 'file-sizes',
  check(site, report) {
    for (const file of site.files) {
      const bytes = site.size(file);
      if (bytes <= mostBytes) continue;
      const size = (bytes / 1024 / 1024).toFixed(1);
      report.issue(`The file has ${size} MiB; some hosts refuse more than 25 MiB.`, [file]);
    }
  },
};
