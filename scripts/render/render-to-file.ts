import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';

/** What Astro renders a page by. */
type RenderOptions = Parameters<AstroPrerenderer['render']>[1];

/** Where pages are written. */
export interface SiteFolder {
  readonly dir: string;
  /** With a slash at both ends. */
  readonly basePath: string;
}

/**
 * Renders a page or another file and writes it, at once and in this thread. Astro's own way of writing asks another
 * thread four times for each file, which costs more than the writing itself where no processor is idle.
 * @param own renders it.
 * @returns an answer without a body, by which Astro knows that there is nothing to write; the answer itself where it is
 * not a file, such as a redirection.
 * @throws what the page throws.
 */
export async function renderToFile(
  own: AstroPrerenderer,
  request: Request,
  options: RenderOptions,
  site: SiteFolder,
): Promise<Response> {
  const rendered = await own.render(request, options);
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (!response.ok || !response.body) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const file = toFile(request.url, site);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return new Response(null);
}

function toFile(url: string, { dir, basePath }: SiteFolder): string {
  const place = decodeURI(new URL(url).pathname).slice(basePath.length);
  return path.join(dir, place.endsWith('/') || place === '' ? `${place}index.html` : place);
}
