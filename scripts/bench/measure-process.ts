import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { projectDir } from '../settings.ts';

export interface Measurement {
  /** Wall clock. */
  readonly seconds: number;
  /**
   * Most resident memory of all processes together, in MiB; `undefined` where the system does not tell. What processes
   * share is counted for each.
   */
  readonly peakMiB: number | undefined;
}

/** Milliseconds between two looks; what is shorter may be missed. */
const interval = 100;

/**
 * Runs a program and measures it and the processes it starts.
 * @param args for this Node.js.
 * @throws Error with what the program printed, if it fails.
 */
export async function measureProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: projectDir, env: { ...process.env, ...env } });
  let peak = 0;
  const timer = setInterval(() => {
    const sizes = listDescendants(child.pid ?? 0).map(readMiB);
    peak = Math.max(
      peak,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }, interval);
  let output = '';
  const keep = (text: Buffer) => {
    output = `${output}${text}`.slice(-5000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
  return { seconds: (performance.now() - started) / 1000, peakMiB: peak || undefined };
}

/** Linux only: everywhere else there is no /proc, and the list is the process alone. */
function listDescendants(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirOrNothing('/proc')) {
    const stat = /^\d+$/.test(name) ? readOrNothing(`/proc/${name}/stat`) : '';
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const found = [root];
  for (const pid of found)
    found.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child));
  return found;
}

function readMiB(pid: number): number {
  const kibibytes = /VmRSS:\s+(\d+) kB/.exec(readOrNothing(`/proc/${pid}/status`))?.[1];
  return Number(kibibytes ?? 0) / 1024;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readdirOrNothing(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
