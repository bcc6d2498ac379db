import type { Rule } from '../rule.ts';

/** Nothing is fetched from another host, and links lead only to web and mail addresses. */
export const noThirdParty: Rule = {
  name: 'no-third-party',
  check(site, report) {
    for (const { kind, href, address, files } of site.references) {
      if (address.isInternal) continue;
      if (kind === 'asset' && !/^(?:data|blob):/.test(address.url)) {
        report.issue(`"${href}" is fetched from another host.`, files);
      } else if (kind === 'link' && !/^(?:https?|mailto):/.test(address.url)) {
        report.issue(`"${href}" is neither a web nor a mail address.`, files);
      }
    }
  },
};
