import type { Rule } from '../rule.ts';

/** Every address of a paper that was ever published still shows the paper, or leads to it. */
export const permalinksLive: Rule = {
  name: 'permalinks-live',
  check(site, report) {
    for (const slug of site.permalinks) {
      const file = `papers/${slug}/index.html`;
      if (site.files.has(file)) continue;
      report.issue(
        'A published address of a paper has died: restore its listing, or name its new address as "movedTo" in content/permalinks.json.',
        [file],
      );
    }
  },
};
