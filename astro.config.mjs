import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import * as z from 'zod';
import { keptWeights, narrowFont } from './scripts/fonts/narrow-font.ts';
import { MOST_WAITING } from './scripts/render/render-helper.ts';
import { shareRendering } from './scripts/render/share-rendering.ts';
import { shortPreload } from './scripts/render/short-preload.ts';
import { loadSettings, projectDir } from './scripts/settings.ts';
import { redirectSchema } from './src/corpus/records.ts';
import { readRecords } from './src/site/read-records.ts';
import { toInline } from './src/site/to-inline.ts';

const settings = loadSettings();
process.env.RECORDS_DIR = settings.recordsDir;

/** What every page holds inline is allowed by its hash. */
function toHash(file) {
  const text = toInline(readFileSync(new URL(`src/${file}`, import.meta.url), 'utf8'));
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const inlineScripts = ['before-paint.js', 'before-search.js', 'speculation-rules.json'];

let unlistedPages;

/**
 * Former addresses only lead to the present ones, which are in the sitemap themselves; the reading list is each
 * reader's own.
 */
function isPresent(page) {
  unlistedPages ??= new Set([
    '/saved/',
    ...readRecords('redirects', z.array(redirectSchema)).map(({ from }) => `/papers/${from}/`),
  ]);
  return !unlistedPages.has(new URL(page).pathname.slice(settings.basePath.length - 1));
}

/** In `npm run dev`, new records restart the server; the site reads them once. They may lie outside of the project. */
const recordsFile = path.join(settings.recordsDir, 'papers.json');
const watchRecords = {
  name: 'watch-records',
  hooks: {
    'astro:config:setup': ({ addWatchFile }) => addWatchFile(recordsFile),
    'astro:server:setup': ({ server }) => server.watcher.add(recordsFile),
  },
};

/**
 * Astro names a font by where its file is said to be: so that all processes and machines give the same pages, that is a
 * folder of the project, said as seen from there.
 */
const fontFolder = '.cache/narrow-fonts';
const fontFile = async (subset) => {
  const name = `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`;
  const file = fileURLToPath(import.meta.resolve(name));
  const narrowed = await narrowFont(file, path.join(projectDir, fontFolder));
  return [`./${fontFolder}/${path.basename(narrowed)}`];
};
/** A font that comes late is kept for the next page: text never changes under its reader. */
const roman = { weight: keptWeights, style: 'normal', display: 'optional' };

/**
 * The reading font in two families, because only the first is worth a preload: Latin is on every page (33 kB); the
 * second is fetched where one of its characters occurs. Ranges as in the package's own `wght.css`.
 */
const fonts = [
  {
    name: 'Source Serif',
    cssVariable: '--font-reading',
    provider: fontProviders.local(),
    fallbacks: ['serif'],
    options: { variants: [{ ...roman, src: await fontFile('latin') }] },
  },
  {
    name: 'Source Serif Extended',
    cssVariable: '--font-reading-extended',
    provider: fontProviders.local(),
    fallbacks: [],
    optimizedFallbacks: false,
    options: {
      variants: [
        {
          ...roman,
          src: await fontFile('latin-ext'),
          unicodeRange: [
            'U+0100-0130',
            'U+0132-0151',
            'U+0154-02BA',
            'U+02BD-02C5',
            'U+02C7-02CC',
            'U+02CE-02D7',
            'U+1D00-1DBF',
            'U+1E00-1E9F',
            'U+1EF2-1EFF',
            'U+2C60-2C7F',
            'U+A720-A7FF',
          ],
        },
        { ...roman, src: await fontFile('greek'), unicodeRange: ['U+0370-03FF'] },
      ],
    },
  },
];

/**
 * What loads before any interaction is one file, and not that of the page's own script, which only asks for it: by the
 * time it comes a phone has painted the page. A script that comes with the styles makes the browser lay out every card
 * of a long list before that, also those that are out of sight. What several tools share is one file, too.
 */
const scriptGroups = [
  {
    name: 'start',
    test: /\/elements\/start-page\.ts/,
  },
  {
    name: 'parts',
    test: /\/elements\/(?:copy-text|create-element|fetch-json|follow-typing|load-once|slow-sign|write-history|search\/(?:messages|index-form|page-memory|run-latest))\.ts/,
  },
];

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.buildDir,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  integrations: [sitemap({ filter: isPresent }), watchRecords, shareRendering(settings)],
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: MOST_WAITING + 8 },
  security: {
    csp: {
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: inlineScripts.map((file) => toHash(`elements/${file}`)),
      },
      styleDirective: { resources: ["'self'"], hashes: [toHash('styles/view-transition.css')] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  fonts,
  vite: {
    plugins: [shortPreload(settings.basePath)],
    worker: { format: 'es' },
    build: {
      rolldownOptions: {
        output: { codeSplitting: { groups: scriptGroups } },
      },
    },
  },
});
