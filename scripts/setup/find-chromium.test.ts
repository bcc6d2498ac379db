import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.mjs';

const onlyThere =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);
const searchPath = ['/opt/tools', '/usr/bin'].join(delimiter);

test('the variable comes first', () => {
  const env = { CHROME_PATH: '/my/chrome', PATH: searchPath };
  expect(findChromium(env, () => true)).toBe('/my/chrome');
});

test('a variable that names nothing is passed over', () => {
  const env = { CHROME_PATH: '/gone', CHROMIUM_PATH: '/my/chromium' };
  expect(findChromium(env, onlyThere('/my/chromium'))).toBe('/my/chromium');
});

test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  '%s is found on the search path',
  (command) => {
    const program = join('/usr/bin', command);
    expect(findChromium({ PATH: searchPath }, onlyThere(program))).toBe(program);
  },
);

test('Chrome is found where macOS keeps it', () => {
  const program = join('/Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome');
  expect(findChromium({}, onlyThere(program))).toBe(program);
});

test('Edge is found where Windows keeps it', () => {
  const folder = 'C:\\Program Files (x86)';
  const program = join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe');
  expect(findChromium({ 'ProgramFiles(x86)': folder }, onlyThere(program))).toBe(program);
});

test('a machine without any has none', () => {
  expect(findChromium({ PATH: searchPath }, () => false)).toBeUndefined();
});
