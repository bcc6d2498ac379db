// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds in which whoever makes a lock has long signed it, if it lives. */
const longEnough = 10_000;

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
    if (isAbandoned(lock)) removeAbandoned(lock);
    else if (!announced && owner !== undefined) {
      console.log(`Another set-up (process ${owner}) is running; waiting for it …`);
      announced = true;
    }
    await sleep(200);
  }
}

/**
 * Takes an abandoned lock away. One process at a time may, and looks again before it does: the lock may be another's by
 * now.
 *
 * @param {URL} lock
 */
function removeAbandoned(lock) {
  const permit = new URL(`${lock.href}.removal`);
  if (isOld(permit)) rmSync(permit, { force: true });
  if (!tryAcquire(permit)) return;
  try {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
  } finally {
    rmSync(permit, { force: true });
  }
}

/**
 * Whether the owner of a lock has died, before or after signing it.
 *
 * @param {URL} lock
 */
function isAbandoned(lock) {
  const owner = readOwner(lock);
  return owner === undefined ? isOld(lock) : !isAlive(owner);
}

/** @param {URL} file */
function isOld(file) {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > longEnough;
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
