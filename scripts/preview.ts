import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './command.ts';
import { serveSite } from './serve.ts';
import { loadSettings, type Settings } from './settings.ts';

const help = `Usage: npm run preview [-- --port 4321]

Serves the site that was built last, on this machine only, until you press Ctrl+C.

  --port  first port to try; where it is taken, the next free one (4321)
  --help  show this`;

const defaultPort = 4321;

/**
 * Serves `settings.outDir` and prints the address. The process then lives until it is stopped.
 * @throws UsageError when there is no built site, or the port is not a number.
 */
export async function previewSite(settings: Settings, port: string | undefined): Promise<void> {
  const { outDir: dir } = settings;
  if (!existsSync(path.join(dir, 'index.html'))) {
    throw new UsageError(`There is no built site in ${dir}. Run "npm run build" first.`);
  }
  const site = await serveSite({ dir, basePath: readBasePath(dir), port: toPort(port) });
  console.log(`\nThe site is at ${site.url}\nPress Ctrl+C to stop.`);
}

/** The base path that a site was built for, which may be another one than is set now. */
export function readBasePath(dir: string): string {
  const page = readFileSync(path.join(dir, 'index.html'), 'utf8');
  const [, icon = '/icon.svg'] = /<link rel="icon" href="([^"]*)"/.exec(page) ?? [];
  return icon.slice(0, icon.lastIndexOf('/') + 1);
}

/** @throws UsageError */
export function toPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port: "${text}" is not a port. Example: ${defaultPort}.`);
}

if (import.meta.main) {
  await runCommand(help, async () => {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    await previewSite(loadSettings(), values.port);
  });
}
