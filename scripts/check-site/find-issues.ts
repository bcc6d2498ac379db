import type { Issue, Rule } from './rule.ts';
import type { SiteIndex } from './site-index.ts';

/** All that the rules found. The same problem in several files is one issue. */
export interface Findings {
  readonly issues: readonly Issue[];
  readonly remarks: readonly string[];
}

/** Runs every rule over a site. Issues are in the order of the rules. */
export function findIssues(site: SiteIndex, rules: readonly Rule[]): Findings {
  const remarks: string[] = [];
  const issues = rules.flatMap((rule) => {
    const filesByMessage = new Map<string, string[]>();
    rule.check(site, {
      issue: (message, files) => {
        const known = filesByMessage.get(message);
        if (known) known.push(...files);
        else filesByMessage.set(message, [...files]);
      },
      remark: (text) => remarks.push(text),
    });
    return [...filesByMessage].map(([message, files]) => ({ rule: rule.name, message, files }));
  });
  return { issues, remarks };
}
