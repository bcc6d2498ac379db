import { spawn } from 'node:child_process';
import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildRecords } from './build-records.ts';
import { runCommand } from './command.ts';
import { createProgress } from './progress.ts';
import { loadSettings, projectDir, type Settings, toEnvironment } from './settings.ts';

const help = `Usage: npm run dev

Serves a live site while content/ or src/ is edited. Records are built anew after each change of content/; an error is
printed and the last good records stay. Search needs a built site (npm run site).

  --help  show this`;

/** Milliseconds: an editor saves in several steps, and all of them are one change. */
const quiet = 200;

if (import.meta.main) {
  await runCommand(help, async () => {
    parseArgs({ options: {} });
    const settings = loadSettings();
    await buildRecords(settings, createProgress());
    const watcher = watchContent(settings);
    process.exitCode = await serve(settings);
    watcher.close();
  });
}

/** Rebuilds one after the other, because two at once would write the same files. */
function watchContent({ contentDir }: Settings): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  let rebuilt = Promise.resolve();
  return watch(contentDir, { recursive: true }, (_, file) => {
    if (file === 'permalinks.json') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      rebuilt = rebuilt.then(rebuild);
    }, quiet);
  });
}

/** With the settings as they are then, because `site.yaml` is content, too. */
async function rebuild(): Promise<void> {
  try {
    await buildRecords(loadSettings(), createProgress());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

/** @returns the exit code of Astro, which ends when this process is told to. */
function serve(settings: Settings): Promise<number> {
  const child = spawn(
    process.execPath,
    [path.join(projectDir, 'node_modules/astro/bin/astro.mjs'), 'dev'],
    {
      cwd: projectDir,
      stdio: 'inherit',
      env: { ...process.env, ...toEnvironment(settings), ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 0)));
}
