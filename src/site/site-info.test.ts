import { expect, test } from 'vitest';
import {
  contactSchema,
  feedAuthoritySchema,
  type SiteInfo,
  toContactUrl,
  toReportUrl,
} from './site-info.ts';

const site: SiteInfo = {
  name: 'Paperstacks',
  tagline: '',
  pageSize: 50,
  siteUrl: 'https://example.org',
  basePath: '/',
};

test.each([
  [{}, undefined],
  [{ contact: 'a@example.org' }, 'mailto:a@example.org?subject=Mistake%20in%20%22A%20%26%20B%22'],
  [{ contact: 'https://example.org/contact' }, 'https://example.org/contact'],
  [{ contact: 'https://social.example/@us' }, 'https://social.example/@us'],
  [{ repository: 'https://github.com/a/b' }, 'https://github.com/a/b/issues/new?title=Mistake'],
])('with %j a mistake is reported at %s', (settings, start) => {
  const url = toReportUrl({ ...site, ...settings }, 'A & B', 'https://example.org/papers/a/');
  expect(url?.slice(0, start?.length)).toBe(start);
});

test.each([
  ['example.org,2025', true],
  ['papers@example.org,2025-03-21', true],
  ['example.org', false],
  ['https://example.org,2025', false],
  ['Example.org,2025', false],
])('the feed authority %s is accepted: %s', (authority, accepted) => {
  expect(feedAuthoritySchema.safeParse(authority).success).toBe(accepted);
});

test.each([
  ['papers@example.org', 'mailto:papers@example.org'],
  ['https://social.example/@us', 'https://social.example/@us'],
])('%s is reached at %s', (contact, url) => {
  expect(contactSchema.parse(contact)).toBe(contact);
  expect(toContactUrl(contact)).toBe(url);
});

test.each(['nobody', 'javascript:alert(1)', 'example.org/contact'])(
  '%s is no contact',
  (contact) => {
    expect(contactSchema.safeParse(contact).success).toBe(false);
  },
);
