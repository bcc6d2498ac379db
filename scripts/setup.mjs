// @ts-check
import { parseArgs } from 'node:util';
import { findChromium } from './setup/find-chromium.mjs';
import { installChromium } from './setup/install-chromium.mjs';
import { arePackagesInstalled, installPackages } from './setup/install-packages.mjs';
import { SetupError } from './setup/setup-error.mjs';
import { withLock } from './setup/with-lock.mjs';

/**
 * What a fresh machine lacks. Every npm script runs this first, under whatever Node.js the machine has, so it is plain
 * JavaScript without a dependency. It does nothing where nothing is missing.
 */

const usage = `Usage: node scripts/setup.mjs [--browser]

Installs what the project needs and the machine lacks; does nothing where nothing is missing.

  --browser  also make sure of a Chromium for the browser tests
  --help     print this

Exit codes: 0 done, 1 something could not be installed, 2 wrong usage or a Node.js older than 20.`;

const oldestNode = 20;

const flag = /** @type {const} */ ({ type: 'boolean' });

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(args) {
  const options = parseOptions(args);
  if (options === undefined) return 2;
  if (options.help) return print(usage, 0);
  const root = new URL('../', import.meta.url);
  if (!arePackagesInstalled(root)) await withLock(root, () => installPackages(root));
  if (options.browser && findChromium() === undefined) await withLock(root, installChromium);
  return 0;
}

/** @param {string[]} args */
function parseOptions(args) {
  try {
    return parseArgs({ args, options: { browser: flag, help: flag } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return undefined;
  }
}

/**
 * @param {string} text
 * @param {number} exitCode
 */
function print(text, exitCode) {
  console.log(text);
  return exitCode;
}

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.error(
    `Paperstacks needs Node.js ${oldestNode} or newer; this is ${process.version}. See https://nodejs.org/.`,
  );
  process.exit(2);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
