import { parseArgs } from 'node:util';
import { buildSite } from './build.ts';
import { runCommand } from './command.ts';
import { previewSite, toPort } from './preview.ts';
import { createProgress } from './progress.ts';
import { loadSettings } from './settings.ts';

const help = `Usage: npm run site [-- --port 4321]

Builds the site from content/ and serves it on this machine, until you press Ctrl+C.

  --port  first port to try; where it is taken, the next free one (4321)
  --help  show this`;

await runCommand(help, async () => {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  toPort(values.port); // A wrong port is said before the work, not after it.
  const settings = loadSettings();
  await buildSite(settings, createProgress());
  await previewSite(settings, values.port);
});
