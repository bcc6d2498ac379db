import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { AstroIntegration, RouteData } from 'astro';
import { pagesProgram } from '../render-pages.ts';
import { projectDir, type Settings } from '../settings.ts';
import { createAnsweringRenderer, createParent } from './answer-requests.ts';
import { HELPER_VARIABLE, startRenderHelper } from './render-helper.ts';
import { createPageWriter } from './write-pages.ts';

/** From this many bytes of records on, a second process saves more time than its start takes: about 6,000 papers. */
const LARGE_RECORDS = 40_000_000;

/**
 * Writes the site's pages, and has a large site rendered by two processes, because Astro renders in one thread, and
 * pages do not depend on each other: this process finds all pages, and a helper, which is a build of the same site,
 * renders some of them on request. `RENDER_PROCESSES` says 1 or 2 for one run.
 *
 * A third process would hold the records a third time, which is 1 GiB for 20,000 papers.
 */
export function shareRendering(settings: Settings): AstroIntegration {
  const { buildDir, cacheDir, basePath } = settings;
  const routes = new Map<string, RouteData>();
  return {
    name: 'share-rendering',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const dir = process.env[HELPER_VARIABLE];
        if (dir !== undefined) {
          const site = { dir, basePath };
          setPrerenderer((own) => createAnsweringRenderer(own, site, routes, createParent()));
          return;
        }
        const site = { dir: buildDir, basePath };
        const helper =
          countProcesses(settings) > 1
            ? startRenderHelper(pagesProgram, buildDir, chooseHelperDir(cacheDir))
            : undefined;
        const warn = (problem: string) => logger.warn(problem);
        setPrerenderer((own) => createPageWriter(own, { site, helper, warn }));
      },
      'astro:build:setup': ({ pages }) => {
        for (const { route } of pages.values()) routes.set(route.component, route);
      },
    },
  };
}

/** Missing records are said by whoever reads them first. */
function countProcesses({ recordsDir, renderProcesses }: Settings): number {
  if (renderProcesses !== undefined) return renderProcesses;
  const file = statSync(path.join(recordsDir, 'papers.json'), { throwIfNoEntry: false });
  return (file?.size ?? 0) < LARGE_RECORDS ? 1 : Math.min(2, availableParallelism());
}

/**
 * A folder in the project: for one outside of it, Astro keeps the program that renders the pages in a folder that all
 * builds of the project share, and two at once would write the same files.
 */
function chooseHelperDir(cacheDir: string): string {
  const isInside = cacheDir.startsWith(projectDir + path.sep);
  return path.join(isInside ? cacheDir : path.join(projectDir, '.cache'), 'helper');
}
