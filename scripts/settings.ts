import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import * as z from 'zod';
import { saveAsUtf8 } from '../src/corpus/find-broken.ts';
import { contactSchema, feedAuthoritySchema } from '../src/site/site-info.ts';
import { decodeText } from './decode-text.ts';

/** Where things are and what the site is called: from `content/site.yaml`, overridden by the environment. */
export interface Settings {
  readonly name: string;
  readonly tagline: string;
  /** An e-mail address or a web address for reports of mistakes. */
  readonly contact?: string | undefined;
  /** Web address of the repository that holds `content/`. */
  readonly repository?: string | undefined;
  /**
   * Who gives out the ids in feeds, and since when: `example.org,2025` (RFC 4151). It must outlive moves of the site.
   */
  readonly feedAuthority?: string | undefined;
  /** Papers on one page of a list, 1 to 50. */
  readonly pageSize: number;
  /** Origin, without a path and without a slash at the end: `https://example.org`. */
  readonly siteUrl: string;
  /** `/`, or a sub-path with a slash at both ends: `/papers/`. */
  readonly basePath: string;
  /** Absolute folders. `buildDir` receives pages while they are built; `outDir` only ever holds a finished site. */
  readonly contentDir: string;
  readonly outDir: string;
  readonly buildDir: string;
  readonly recordsDir: string;
  readonly cacheDir: string;
  /** How many processes render pages; without it, as many as pay for a site of its size. */
  readonly renderProcesses?: 1 | 2 | undefined;
}

/** A wrong setting. The message is one line for the person who set it: the setting, its value, an accepted value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export const projectDir = path.resolve(import.meta.dirname, '..');

const siteFileSchema = z.strictObject({
  name: z.string().min(1).default('Paperstacks'),
  tagline: z.string().min(1).default('Research papers, set for reading.'),
  contact: contactSchema.optional(),
  repository: z.url({ protocol: /^https?$/ }).optional(),
  feedAuthority: feedAuthoritySchema.optional(),
  pageSize: z.int().min(1).max(50).default(50),
  siteUrl: z.string().optional(),
  basePath: z.string().optional(),
});

/** Where a site is taken to live while nothing says so. */
export const unknownSiteUrl = 'http://localhost:4321';

/**
 * Reads the settings for one run.
 * @param env the environment; `SITE_URL`, `BASE_PATH`, `REPOSITORY_URL`, `CONTENT_DIR`, `OUT_DIR`,
 * `RECORDS_DIR`, `CACHE_DIR` and `RENDER_PROCESSES` are read.
 * @throws SettingsError on the first value that cannot be used.
 */
export function loadSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const contentDir = toFolder('CONTENT_DIR', env['CONTENT_DIR'], 'content');
  if (!existsSync(contentDir)) {
    throw new SettingsError(
      `CONTENT_DIR: there is no folder ${contentDir}. Name a folder that holds listings/, for example "content".`,
    );
  }
  const outDir = toFolder('OUT_DIR', env['OUT_DIR'], 'dist');
  refuseDangerousOutDir(outDir, contentDir);
  const cacheDir = toFolder('CACHE_DIR', env['CACHE_DIR'], '.cache');
  const { siteUrl, basePath, repository, ...site } = readSiteFile(
    path.join(contentDir, 'site.yaml'),
  );
  return {
    ...site,
    repository: repository ?? toRepository(env['REPOSITORY_URL']),
    siteUrl: toOrigin(env['SITE_URL'] || siteUrl || unknownSiteUrl),
    basePath: toBasePath(env['BASE_PATH'] ?? basePath ?? '/'),
    contentDir,
    outDir,
    cacheDir,
    buildDir: path.join(cacheDir, 'next-site'),
    recordsDir: toFolder('RECORDS_DIR', env['RECORDS_DIR'], '.records'),
    renderProcesses: toProcesses(env['RENDER_PROCESSES']),
  };
}

/** Sets what a child process (Astro) must see so that it loads the very same settings. */
export function toEnvironment(settings: Settings): Record<string, string> {
  return {
    SITE_URL: settings.siteUrl,
    BASE_PATH: settings.basePath,
    REPOSITORY_URL: settings.repository ?? '',
    CONTENT_DIR: settings.contentDir,
    OUT_DIR: settings.outDir,
    RECORDS_DIR: settings.recordsDir,
    CACHE_DIR: settings.cacheDir,
    RENDER_PROCESSES: String(settings.renderProcesses ?? ''),
  };
}

/** Set by the workflow for GitHub Pages, which knows where it runs; what the host wrote goes first. */
function toRepository(value = ''): string | undefined {
  if (value.trim() === '') return undefined;
  const result = siteFileSchema.shape.repository.safeParse(value.trim());
  if (result.success) return result.data;
  throw new SettingsError(
    `REPOSITORY_URL: "${value}" is not a web address. Example: "https://github.com/you/papers".`,
  );
}

function toProcesses(value = ''): 1 | 2 | undefined {
  if (value.trim() === '') return undefined;
  const wanted = Number(value);
  if (wanted === 1 || wanted === 2) return wanted;
  throw new SettingsError(`RENDER_PROCESSES: "${value}" is not 1 or 2.`);
}

function toFolder(setting: string, value: string | undefined, fallback: string): string {
  if (value?.includes('\0'))
    throw new SettingsError(`${setting}: not a path. Example: "${fallback}".`);
  return path.resolve(projectDir, value?.trim() || fallback);
}

/** A build replaces its output folder, so that folder must never hold anything else. */
function refuseDangerousOutDir(outDir: string, contentDir: string): void {
  const holds = (inner: string) => !path.relative(outDir, inner).startsWith('..');
  if (holds(projectDir) || holds(contentDir)) {
    throw new SettingsError(
      `OUT_DIR: ${outDir} holds the project or its content and would be replaced. Name a folder of its own, for example "dist".`,
    );
  }
}

function readSiteFile(file: string): z.output<typeof siteFileSchema> {
  if (!existsSync(file)) return siteFileSchema.parse({});
  const result = siteFileSchema.safeParse(parseSiteFile(file) ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const accepted = Object.keys(siteFileSchema.shape).join(', ');
  const where = issue?.path.join('.') || 'site.yaml';
  throw new SettingsError(`${where}: ${issue?.message} (in ${file}; accepted keys: ${accepted}).`);
}

function parseSiteFile(file: string): unknown {
  try {
    const { text, brokenLine } = decodeText(readFileSync(file));
    if (brokenLine === undefined) return parseYaml(text);
    throw new SettingsError(
      `site.yaml: line ${brokenLine} of ${file} holds bytes that are not UTF-8. ${saveAsUtf8}`,
    );
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line ?? 1;
    const reason = error.message.split(' at line')[0];
    throw new SettingsError(`site.yaml: not valid YAML in line ${line} of ${file}: ${reason}.`);
  }
}

function toOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isOrigin =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
  if (!isOrigin || url.username) {
    throw new SettingsError(
      `SITE_URL: "${value}" (of the environment, or siteUrl in content/site.yaml) is not an origin. Give scheme and host alone, for example "https://example.org"; a sub-path goes into BASE_PATH, or basePath.`,
    );
  }
  return url.origin;
}

function toBasePath(value: string): string {
  const segments = value.trim().split('/').filter(Boolean);
  const wrong = segments.find((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment));
  if (wrong !== undefined) {
    throw new SettingsError(
      `BASE_PATH: "${value}" is not a path. Use letters, digits, "-", "_", "." and "/", for example "/papers/".`,
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
