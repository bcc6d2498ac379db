import type { Findings } from './find-issues.ts';
import type { Issue } from './rule.ts';
import type { SiteIndex } from './site-index.ts';

const issuesShown = 20;
const filesShown = 3;

/** Writes what was found for a person: each rule once, its problems below it, and where each of them stands. */
export function formatFindings(site: SiteIndex, { issues, remarks }: Findings): string {
  const groups = [...Map.groupBy(issues, (issue) => issue.rule)];
  const size = `${formatCount(site.pages.length, 'page')}, ${formatCount(site.references.length, 'address', 'addresses')}`;
  const verdict = issues.length === 0 ? 'no problems' : formatCount(issues.length, 'problem');
  return [
    ...groups.map(([rule, found]) => formatGroup(rule, found)),
    ...remarks,
    `${size}: ${verdict}.`,
  ].join('\n');
}

function formatGroup(rule: string, issues: readonly Issue[]): string {
  const shown = issues.slice(0, issuesShown).map(formatIssue);
  const rest = issues.length - shown.length;
  const more = rest > 0 ? [`  and ${formatCount(rest, 'more problem')} of this kind`] : [];
  return [rule, ...shown, ...more, ''].join('\n');
}

function formatIssue({ message, files }: Issue): string {
  const rest = files.length - filesShown;
  const where =
    files.slice(0, filesShown).join(', ') +
    (rest > 0 ? ` and ${formatCount(rest, 'more file')}` : '');
  return `  ${message}\n    in ${where}`;
}

function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
