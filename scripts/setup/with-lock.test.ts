import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './with-lock.mjs';

let root: URL;
const lock = () => new URL('.cache/setup.lock', root);

/** Above every process number that Linux, macOS or Windows hands out. */
const nobody = 2 ** 31 - 1;

beforeEach(() => {
  root = pathToFileURL(`${mkdtempSync(path.join(tmpdir(), 'lock-'))}/`);
});

afterEach(() => rmSync(root, { recursive: true }));

test('the lock is held while the action runs, and no longer', async () => {
  let held = false;
  await withLock(root, () => {
    held = existsSync(lock());
  });
  expect(held).toBe(true);
  expect(existsSync(lock())).toBe(false);
});

test('the lock is given back when the action fails', async () => {
  const failing = withLock(root, () => {
    throw new Error('no network');
  });
  await expect(failing).rejects.toThrow('no network');
  expect(existsSync(lock())).toBe(false);
});

test('a lock whose owner died is taken over', async () => {
  mkdirSync(new URL('.cache/', root));
  writeFileSync(lock(), `${nobody}\n`);
  let ran = false;
  await withLock(root, () => {
    ran = true;
  });
  expect(ran).toBe(true);
});

test('a lock whose owner died before signing it is taken over, too', async () => {
  mkdirSync(new URL('.cache/', root));
  writeFileSync(lock(), '');
  utimesSync(lock(), 1, 1);
  let ran = false;
  await withLock(root, () => {
    ran = true;
  });
  expect(ran).toBe(true);
});

test('one at a time takes an abandoned lock away, so that nobody removes its successor', async () => {
  mkdirSync(new URL('.cache/', root));
  writeFileSync(lock(), `${nobody}\n`);
  const permit = new URL(`${lock().href}.removal`);
  writeFileSync(permit, '1\n');
  let ran = false;
  const done = withLock(root, () => {
    ran = true;
  });
  await sleep(300);
  expect(ran).toBe(false);
  rmSync(permit);
  await done;
  expect(ran).toBe(true);
  expect(existsSync(permit)).toBe(false);
});
