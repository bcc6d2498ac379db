import { parseArgs } from 'node:util';
import { ContentError, runCommand } from './command.ts';
import { type RunResult, runNode } from './run-node.ts';

const help = `Usage: npm run check

Checks types (astro check), and lint and formatting (biome check), side by side.
To mend what can be mended by itself: npx biome check --write

  --help  show this`;

const checks = [
  { name: 'types', file: 'node_modules/astro/bin/astro.mjs', args: ['check'] },
  {
    name: 'lint and formatting',
    file: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
] as const;

await runCommand(help, async () => {
  parseArgs({ options: {} });
  const results = await Promise.all(checks.map(runCheck));
  const failed = results.filter((result) => !result.succeeded).length;
  if (failed > 0) throw new ContentError(`${failed} of ${checks.length} checks failed.`);
});

async function runCheck({ name, file, args }: (typeof checks)[number]): Promise<RunResult> {
  const result = await runNode(file, args, { ASTRO_TELEMETRY_DISABLED: '1', CI: '1' });
  const verdict = result.succeeded ? 'sound' : 'not sound';
  console.log(`${name}: ${verdict} (${result.seconds.toFixed(1)} s)`);
  if (!result.succeeded) console.log(`\n${result.output.trim()}\n`);
  return result;
}
