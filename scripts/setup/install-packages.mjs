// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from './setup-error.mjs';

/** The major version of Node.js that the tools need, and that the `node` package brings along. */
const neededNode = 24;

const executable = process.platform === 'win32' ? 'node.cmd' : 'node';

/**
 * Tells whether `node_modules` holds what `package-lock.json` asks for, on this kind of machine.
 *
 * @param {URL} root the project's folder
 */
export function arePackagesInstalled(root) {
  try {
    return readFileSync(stampFile(root), 'utf8') === stamp(root) && hasNode(root);
  } catch {
    return false; // No stamp yet.
  }
}

/** @param {URL} root the project's folder */
export function installPackages(root) {
  if (arePackagesInstalled(root)) return; // Another set-up installed them while this one waited.
  const started = Date.now();
  console.log('Installing packages into node_modules …');
  // Not `npm ci`: the lock file leaves out other platforms' optional packages, and npm ci refuses such a file.
  // Development packages are needed even where NODE_ENV is "production": the pinned Node.js is one of them.
  runNpm(root, [
    'install',
    '--include=dev',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
  ]);
  ensureNode(root);
  writeFileSync(stampFile(root), stamp(root));
  console.log(`Packages are installed (${Math.round((Date.now() - started) / 1000)} s).`);
}

/** @param {URL} root */
function stampFile(root) {
  return new URL('node_modules/.paperstacks-setup', root);
}

/**
 * The lock file and the machine: a folder shared between two kinds of machine needs the other kind's programs.
 *
 * @param {URL} root
 */
function stamp(root) {
  const lock = readFileSync(new URL('package-lock.json', root));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** @param {URL} root */
function hasNode(root) {
  return existsSync(pinnedNode(root)) || majorOf(process.version) >= neededNode;
}

/**
 * The `node` package fetches its program in an install script, which npm may be told to skip, and which may not run
 * on every system. A machine whose own Node.js is new enough does without.
 *
 * @param {URL} root
 */
function ensureNode(root) {
  if (pinnedVersion(root) >= neededNode) return;
  console.log('Repairing the pinned Node.js …');
  runNpm(root, ['rebuild', 'node']);
  if (pinnedVersion(root) >= neededNode) return;
  if (majorOf(process.version) < neededNode) {
    throw new SetupError(
      `The pinned Node.js in node_modules does not run on this machine. If npm is set not to run install scripts, run
"npm rebuild node --ignore-scripts=false" and try again; otherwise install Node.js ${neededNode} from https://nodejs.org/.`,
    );
  }
  rmSync(pinnedNode(root), { force: true }); // It would hide the machine's own, which is good enough.
}

/** @param {URL} root */
function pinnedNode(root) {
  return fileURLToPath(new URL(`node_modules/.bin/${executable}`, root));
}

/**
 * @param {URL} root
 * @returns {number} 0 when it does not run
 */
function pinnedVersion(root) {
  const shell = process.platform === 'win32';
  const command = shell ? `"${pinnedNode(root)}"` : pinnedNode(root);
  const run = spawnSync(command, ['--version'], { encoding: 'utf8', shell });
  return run.status === 0 ? majorOf(run.stdout) : 0;
}

/** @param {string} version such as `v24.1.0` */
function majorOf(version) {
  return Number.parseInt(version.replace(/^v/, ''), 10) || 0;
}

/**
 * npm's warnings stay out of sight: the packages' demands on Node.js are met by the pinned one. Its errors are shown.
 *
 * @param {URL} root
 * @param {string[]} args
 */
function runNpm(root, args) {
  const [command, shell] = npmCommand();
  const run = spawnSync(command[0], [...command.slice(1), ...args, '--loglevel=error'], {
    cwd: fileURLToPath(root),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
  if (run.status === 0) return;
  const reason = run.error ? run.error.message : `exit code ${run.status ?? run.signal}`;
  throw new SetupError(`npm ${args[0]} failed (${reason}). Nothing was built.`);
}

/** @returns {[[string, ...string[]], boolean]} the npm that runs this script, or the one on the search path */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running !== undefined && basename(running) === 'npm-cli.js') {
    return [[process.execPath, running], false];
  }
  return [['npm'], process.platform === 'win32'];
}
