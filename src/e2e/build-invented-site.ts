import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from '../../scripts/run-node.ts';
import { type ServedSite, serveSite } from '../../scripts/serve.ts';
import { projectDir } from '../../scripts/settings.ts';

/**
 * Builds and serves a site of one listing, with the project's own topics.
 * @param listing text of the listing's file, front matter and all.
 * @returns its address, and what ends it and takes its files away.
 */
export async function buildInventedSite(listing: string): Promise<ServedSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'invented-site-'));
  const content = path.join(folder, 'content');
  await mkdir(path.join(content, 'listings'), { recursive: true });
  await writeFile(path.join(content, 'listings', 'invented.txt'), listing);
  for (const part of ['topics', 'kinds']) {
    await cp(path.join(projectDir, 'content', part), path.join(content, part), { recursive: true });
  }
  const dir = path.join(folder, 'site');
  const { succeeded, output } = await runNode('scripts/build.ts', [], {
    SITE_URL: 'https://papers.example',
    BASE_PATH: '/',
    CONTENT_DIR: content,
    OUT_DIR: dir,
    RECORDS_DIR: path.join(folder, 'records'),
    CACHE_DIR: path.join(folder, 'cache'),
  });
  if (!succeeded) throw new Error(`The invented site was not built:\n${output}`);
  const { url, close } = await serveSite({ dir, basePath: '/' });
  return {
    url,
    close: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}
