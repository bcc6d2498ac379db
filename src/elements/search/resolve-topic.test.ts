import { expect, test } from 'vitest';
import { resolveTopic } from './resolve-topic.ts';

const slugs = ['table-lamps', 'lamps', 'lampshades'];

test.each([
  ['lamps', 'lamps'],
  ['lampsh', 'lampshades'],
  ['table', 'table-lamps'],
  ['shades', 'lampshades'],
  ['candles', undefined],
])('topic:%s means %s', (name, slug) => {
  expect(resolveTopic(name, slugs)).toBe(slug);
});
