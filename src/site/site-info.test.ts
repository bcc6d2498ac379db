import { expect, test } from 'vitest';
import { type SiteInfo, toReportUrl } from './site-info.ts';

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
  [{ repository: 'https://github.com/a/b' }, 'https://github.com/a/b/issues/new?title=Mistake'],
])('with %j a mistake is reported at %s', (settings, start) => {
  const url = toReportUrl({ ...site, ...settings }, 'A & B', 'https://example.org/papers/a/');
  expect(url?.slice(0, start?.length)).toBe(start);
});
