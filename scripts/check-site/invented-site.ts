import type { SiteFiles } from './site-files.ts';

/** Files of a site by path. */
export type InventedFiles = Readonly<Record<string, string>>;

export const inventedBase = '/demo/';
const origin = 'https://papers.example';

/** The parts of an invented page that tests vary. */
interface PageParts {
  readonly title: string;
  readonly head?: string;
  readonly main?: string;
  readonly mainAttributes?: string;
  readonly policy?: string;
}

/** Writes a sound page of an invented site. */
export function inventPage(path: string, parts: PageParts): string {
  const policy = parts.policy ?? "script-src 'self'; style-src 'self'";
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${parts.title}</title>
    <meta http-equiv="content-security-policy" content="${policy}">
    <link rel="canonical" href="${origin}${inventedBase}${path}">
    <link rel="stylesheet" href="${inventedBase}site.css">
    <script type="module" src="${inventedBase}site.js"></script>
    ${parts.head ?? ''}
  </head>
  <body>
    <main id="main"${parts.mainAttributes ?? ''}>
      <h1>${parts.title}</h1>
      <p><a href="${inventedBase}">Front page</a>, <a href="${inventedBase}papers/moths/">moths</a>.</p>
      ${parts.main ?? ''}
    </main>
  </body>
</html>
`;
}

/** A sound site of two pages, one of them a paper. Every rule holds for it. */
export const soundFiles: InventedFiles = {
  'index.html': inventPage('', { title: 'Invented papers' }),
  'papers/moths/index.html': inventPage('papers/moths/', {
    title: 'Moths and lamps',
    mainAttributes: ' data-pagefind-body',
  }),
  'site.css': '@font-face { src: url("./serif.woff2") } main { color: black }',
  'site.js': 'import "./theme.js"; open = () => import("./search.js");',
  'theme.js': 'export const theme = 1;',
  'search.js': 'export const search = 1;',
  'serif.woff2': 'a font',
  'data/papers.json': '{ "papers": [{ "slug": "moths" }] }',
  'pagefind/pagefind-entry.json': '{ "languages": { "en": { "page_count": 1 } } }',
  'sitemap-index.xml': `<loc>${origin}${inventedBase}sitemap-0.xml</loc>`,
  'sitemap-0.xml': `<loc>${origin}${inventedBase}</loc><loc>${origin}${inventedBase}papers/moths/</loc>`,
};

/** Files in memory, for tests. */
export function toSiteFiles(files: InventedFiles): SiteFiles {
  const read = (file: string) => {
    const text = files[file];
    if (text === undefined) throw new Error(`No file ${file}`);
    return Buffer.from(text);
  };
  return { paths: Object.keys(files).sort(), read, size: (file) => read(file).length };
}
