// @ts-check
import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';
import { SetupError } from './setup-error.mjs';

const advice = `No Chromium was found. The browser tests need one: install Chromium, Google Chrome or Microsoft Edge
(Debian and Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to the program you have.`;

/** Installs Chromium with apt-get, where that is possible without asking anybody; otherwise says what to do. */
export function installChromium() {
  if (findChromium() !== undefined) return; // Another set-up installed it while this one waited.
  if (process.getuid?.() !== 0 || !hasAptGet()) throw new SetupError(advice);
  console.log('Installing Chromium for the browser tests, with apt-get …');
  runAptGet(['update']);
  runAptGet(['install', '--yes', '--no-install-recommends', 'chromium']);
  if (findChromium() === undefined) throw new SetupError(advice);
  console.log('Chromium is installed.');
}

function hasAptGet() {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** @param {string[]} args */
function runAptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync('apt-get', ['--quiet=2', ...args], { env, encoding: 'utf8' });
  if (run.status === 0) return;
  throw new SetupError(`${run.stdout}${run.stderr}\napt-get ${args[0]} failed.\n${advice}`);
}
