import path from 'node:path';
import { projectDir } from './settings.ts';

const folder = path.join(projectDir, '.cache', 'test-sites');

/** A site that is built for the tests only. */
export interface TestSite {
  readonly name: 'root' | 'sub';
  readonly basePath: string;
  readonly dir: string;
  /** Settings of its build. They leave alone whatever `npm run dev` or a host keeps in the project. */
  readonly env: Readonly<Record<string, string>>;
}

/** The site is tested as a host's front page, and below a sub-path, where a forgotten base path shows. */
export const testSites = {
  root: createTestSite('root', '/'),
  sub: createTestSite('sub', '/papers-demo/'),
} as const;

function createTestSite(name: TestSite['name'], basePath: string): TestSite {
  const dir = path.join(folder, name);
  const env = {
    SITE_URL: 'https://papers.example',
    BASE_PATH: basePath,
    OUT_DIR: dir,
    RECORDS_DIR: path.join(folder, 'records'),
    CACHE_DIR: path.join(folder, 'cache'),
    // One is rendered as small sites are, the other as large ones.
    RENDER_PROCESSES: name === 'root' ? '1' : '2',
  };
  return { name, basePath, dir, env };
}
