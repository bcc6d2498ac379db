// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `action` while no other set-up of the same clone runs its own. A lock whose owner has died is taken over.
 *
 * @param {URL} root the project's folder
 * @param {() => void} action
 */
export async function withLock(root, action) {
  const lock = new URL('.cache/setup.lock', root);
  mkdirSync(new URL('.cache/', root), { recursive: true });
  await acquire(lock);
  try {
    action();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {URL} lock */
async function acquire(lock) {
  let announced = false;
  while (!tryAcquire(lock)) {
    const owner = readOwner(lock);
    if (owner !== undefined && !isAlive(owner)) rmSync(lock, { force: true });
    else if (!announced && owner !== undefined) {
      console.log(`Another set-up (process ${owner}) is running; waiting for it …`);
      announced = true;
    }
    await sleep(200);
  }
}

/** @param {URL} lock */
function tryAcquire(lock) {
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * @param {URL} lock
 * @returns {number | undefined} undefined when the lock has just gone, or its owner has not signed it yet
 */
function readOwner(lock) {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM'); // Alive, but somebody else's.
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
