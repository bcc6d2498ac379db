import { formatTeaser } from './format.ts';

/** What a page says about itself to browsers, search engines and link previews. */
export interface PageMeta {
  /** Unique in the site: the page's own title and the site's name. */
  readonly title: string;
  /** At most about 160 characters of plain text. */
  readonly description: string;
  /** Absolute address of the page. */
  readonly canonical: string;
}

const descriptionLimit = 155;

/**
 * @param page title, description and path of the page; a list's second page carries its number, so that titles differ.
 * @param site name and origin of the site.
 */
export function toPageMeta(
  page: {
    readonly title: string;
    readonly description: string;
    readonly path: string;
    readonly number?: number | undefined;
  },
  site: { readonly name: string; readonly siteUrl: string },
): PageMeta {
  const numbered =
    page.number && page.number > 1 ? `${page.title} (page ${page.number})` : page.title;
  return {
    title: numbered === site.name ? site.name : `${numbered} · ${site.name}`,
    description: formatTeaser(page.description, descriptionLimit),
    canonical: new URL(page.path, site.siteUrl).href,
  };
}
