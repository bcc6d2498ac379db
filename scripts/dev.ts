import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
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
    const settings = loadSettings();
    await buildRecords(settings, createProgress());
    watchContent(settings);
    await serve(settings);
  });
}

/** Rebuilds one after the other, because two at once would write the same files. */
function watchContent(settings: Settings): void {
  let timer: NodeJS.Timeout | undefined;
  let rebuilt = Promise.resolve();
  watch(settings.contentDir, { recursive: true }, (_, file) => {
    if (file === 'permalinks.json') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      rebuilt = rebuilt.then(() => rebuild(settings));
    }, quiet);
  });
}

async function rebuild(settings: Settings): Promise<void> {
  try {
    await buildRecords(settings, createProgress());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

function serve(settings: Settings): Promise<void> {
  const child = spawn(
    process.execPath,
    [path.join(projectDir, 'node_modules/astro/bin/astro.mjs'), 'dev'],
    {
      cwd: projectDir,
      stdio: 'inherit',
      env: { ...process.env, ...toEnvironment(settings), ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  return new Promise((resolve) => child.on('close', () => resolve()));
}
