import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';

/** Every page has a strict Content-Security-Policy, and holds nothing that its policy would block. */
export const contentSecurity: Rule = {
  name: 'content-security',
  check(site, report) {
    for (const page of site.pages) {
      for (const problem of findProblems(page)) report.issue(problem, [page.file]);
    }
    for (const { href, files } of site.references) {
      if (/^\s*javascript:/i.test(href))
        report.issue(`"${href}" is a script, not an address.`, files);
    }
  },
};

function findProblems(page: Page): readonly string[] {
  if (page.policy === undefined) return ['The page has no Content-Security-Policy.'];
  const policy = parsePolicy(page.policy);
  return [
    ...findWeakSources(policy),
    ...findBlockedCode(page, policy),
    ...page.inlineAttributes.map((name) => `A "${name}" attribute is blocked by the policy.`),
  ];
}

type Policy = ReadonlyMap<string, readonly string[]>;

function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

function sourcesOf(policy: Policy, directive: string): readonly string[] | undefined {
  return policy.get(directive) ?? policy.get('default-src');
}

function findWeakSources(policy: Policy): readonly string[] {
  const missing = ['script-src', 'style-src'].filter((name) => !sourcesOf(policy, name));
  const weak = [...policy].flatMap(([name, sources]) =>
    sources.filter(isWeak).map((source) => `The policy allows ${source} in ${name}.`),
  );
  return [...missing.map((name) => `The policy does not restrict ${name}.`), ...weak];
}

/** A source that is not a keyword, a hash or data in the page itself is another host. */
function isWeak(source: string): boolean {
  return /^'unsafe-(?:inline|eval|hashes)'$/.test(source) || !/^(?:'.*'|data:|blob:)$/.test(source);
}

function findBlockedCode(page: Page, policy: Policy): readonly string[] {
  return page.inlineCode
    .filter(({ kind, hash }) => !sourcesOf(policy, `${kind}-src`)?.includes(`'${hash}'`))
    .map(({ kind, hash }) => `An inline ${kind} is blocked: the policy lacks its hash ${hash}.`);
}
