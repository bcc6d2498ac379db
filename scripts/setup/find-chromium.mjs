// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const variables = /** @type {const} */ (['CHROME_PATH', 'CHROMIUM_PATH']);

/**
 * Looks for a browser of the Chromium family: the variables first, then the search path, then where macOS and Windows
 * put applications.
 *
 * @param {Readonly<Record<string, string | undefined>>} env the environment to read
 * @param {(path: string) => boolean} exists tells whether a file exists
 * @returns {string | undefined} the path of the program
 */
export function findChromium(env = process.env, exists = existsSync) {
  const named = variables.map((name) => env[name]).filter((path) => path !== undefined);
  return [...named, ...pathsOnSearchPath(env), ...macPaths(env), ...windowsPaths(env)].find(exists);
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function pathsOnSearchPath(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function macPaths(env) {
  const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function windowsPaths(env) {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  const programs = [
    join('Google', 'Chrome', 'Application', 'chrome.exe'),
    join('Chromium', 'Application', 'chrome.exe'),
    join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
  return programs.flatMap((program) =>
    folders.filter((folder) => folder !== undefined).map((folder) => join(folder, program)),
  );
}
