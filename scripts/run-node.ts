import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectDir } from './settings.ts';

/** What came of a child process. `output` holds what it wrote, in order, errors and all. */
export interface RunResult {
  readonly succeeded: boolean;
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs a JavaScript or TypeScript file with this very Node.js, in the project's folder, and collects what it writes.
 * @param file path from the project's folder; a package's own program, too, so that no shell or search path matters.
 * @param env what the child sees besides this process's environment.
 */
export function runNode(
  file: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(projectDir, file), ...args], {
    cwd: projectDir,
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ succeeded: code === 0, output: Buffer.concat(chunks).toString(), seconds });
    });
  });
}
