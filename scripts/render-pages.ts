import { ContentError } from './command.ts';
import { runNode } from './run-node.ts';
import { type Settings, toEnvironment } from './settings.ts';

/** Builds pages by Astro, with the settings of its environment. */
export const pagesProgram = 'scripts/render/build-pages.ts';

/** Megabytes of heap for Astro, which holds all records at once. */
const heapLimit = 4096;

/**
 * Renders all pages from `.records/` into `settings.buildDir`.
 *
 * Astro runs in a process of its own: it gives its memory back before the search index is built.
 * @throws ContentError with the end of what Astro printed.
 */
export async function renderPages(settings: Settings): Promise<void> {
  const { succeeded, output } = await runNode(pagesProgram, [], {
    ...toEnvironment(settings),
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-old-space-size=${heapLimit}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  });
  if (succeeded) return;
  throw new ContentError(
    `${output.slice(-20_000).trim()}\nThe pages could not be rendered. Nothing was published.`,
  );
}
