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

/** Puts the finished site in place of the last one, in two renames. */
export function publishSite({ buildDir, outDir, cacheDir }: Settings): void {
  const last = path.join(cacheDir, 'last-site');
  rmSync(last, { recursive: true, force: true });
  mkdirSync(path.dirname(outDir), { recursive: true });
  if (existsSync(outDir)) move(outDir, last);
  move(buildDir, outDir);
  rmSync(last, { recursive: true, force: true });
}

/** A rename cannot cross from one file system to another; there, copy. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
