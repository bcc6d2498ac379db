import * as z from 'zod';

/** A name that the host held on a day, and that day (RFC 4151, section 2.1): a domain or a mail address, lower case. */
export const feedAuthoritySchema = z
  .string()
  .regex(
    /^(?:[a-z0-9._-]+@)?[a-z0-9]+(?:[.-][a-z0-9]+)*,\d{4}(?:-\d{2}){0,2}$/,
    'Name a domain or mail address of yours and a year in which it was yours, for example "example.org,2025"',
  );

/** A mail address, or a web address with its `https://`. */
export const contactSchema = z.union([z.email(), z.url({ protocol: /^https?$/ })], {
  error:
    'Give a mail address ("papers@example.org") or a web address ("https://example.org/contact")',
});

/** `.records/site.json`: what the host has said about the site. */
export const siteInfoSchema = z.object({
  name: z.string(),
  tagline: z.string(),
  contact: contactSchema.optional(),
  repository: z.string().optional(),
  feedAuthority: feedAuthoritySchema.optional(),
  pageSize: z.int().min(1).max(50),
  siteUrl: z.string(),
  basePath: z.string(),
});

export type SiteInfo = z.infer<typeof siteInfoSchema>;

/** The address that a link to the host leads to. */
export function toContactUrl(contact: string): string {
  return /^https?:/i.test(contact) ? contact : `mailto:${contact}`;
}

/**
 * Where a reader reports a mistake on a page: the host's address, else the repository's list of issues.
 * @param subject title of the paper or page.
 * @param page absolute address of the page.
 */
export function toReportUrl(site: SiteInfo, subject: string, page: string): string | undefined {
  const title = encodeURIComponent(`Mistake in "${subject}"`);
  const body = encodeURIComponent(page);
  const contact = site.contact && toContactUrl(site.contact);
  if (contact?.startsWith('mailto:')) return `${contact}?subject=${title}&body=${body}`;
  if (contact) return contact;
  return site.repository && `${site.repository}/issues/new?title=${title}&body=${body}`;
}
