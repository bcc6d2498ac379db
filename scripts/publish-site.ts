import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Settings, SettingsError } from './settings.ts';

/** A file that every finished site has. */
const mark = path.join('data', 'paper.schema.json');

/**
 * Refuses to replace a folder that holds something other than a site.
 * @throws SettingsError before anything is lost.
 */
export function refuseForeignFolder(outDir: string): void {
  const isForeign =
    existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(path.join(outDir, mark));
  if (!isForeign) return;
  throw new SettingsError(
    `OUT_DIR: ${outDir} holds files that are not a site built here, and a build replaces the folder. Name an empty or a new one.`,
  );
}

/**
 * Puts the finished site in place of the last one, in two renames beside it. What fails, a full disk say, leaves the
 * last one where it was.
 */
export function publishSite({ buildDir, outDir }: Pick<Settings, 'buildDir' | 'outDir'>): void {
  const next = toSibling(outDir, 'next');
  const last = toSibling(outDir, 'last');
  restoreLastSite(outDir);
  mkdirSync(path.dirname(outDir), { recursive: true });
  rmSync(next, { recursive: true, force: true });
  move(buildDir, next);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, last);
  try {
    renameSync(next, outDir);
  } catch (error) {
    restoreLastSite(outDir);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/**
 * Brings the last site back where it had made room and no other took its place: whoever published was stopped there.
 */
export function restoreLastSite(outDir: string): void {
  const last = toSibling(outDir, 'last');
  const isMissing = !existsSync(outDir) || readdirSync(outDir).length === 0;
  if (!isMissing || !existsSync(path.join(last, mark))) return;
  rmSync(outDir, { recursive: true, force: true });
  renameSync(last, outDir);
}

/** In the same folder, so that a rename stays within one file system and is done at once or not at all. */
function toSibling(outDir: string, name: string): string {
  return path.join(path.dirname(outDir), `.${path.basename(outDir)}-${name}`);
}

/** A rename cannot cross from one file system to another; there, copy. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    copy(from, to);
    rmSync(from, { recursive: true, force: true });
  }
}

/** A copy that stops halfway, for want of room, is taken away again. */
function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true });
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}
