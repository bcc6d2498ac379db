import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve.ts';
import { type TestSite, testSites } from '../../scripts/test-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Front pages of the test sites: under `/`, and under a sub-path. */
    readonly siteUrls: Readonly<Record<TestSite['name'], string>>;
  }
}

/** Serves the sites that `npm test` has built, for all browser tests, and tells them where. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [root, sub] = await Promise.all([serveBuilt(testSites.root), serveBuilt(testSites.sub)]);
  project.provide('siteUrls', { root: root.url, sub: sub.url });
  return async () => {
    await Promise.all([root.close(), sub.close()]);
  };
}

function serveBuilt(site: TestSite) {
  if (existsSync(path.join(site.dir, 'index.html'))) return serveSite(site);
  throw new Error(`There is no built site in ${site.dir}. Run "npm test", which builds it first.`);
}
