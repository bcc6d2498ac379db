import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatNarrowState,
  isNarrowed,
  listOrders,
  parseNarrowState,
  toggleTopic,
} from './narrow-state.ts';

const whole = parseNarrowState('');

describe('the state in the address', () => {
  test.each([
    ['', {}],
    ['?narrow=lamp+-shade', { text: 'lamp -shade' }],
    ['?topic=graphs&topic=audio&not=robotics', { topics: ['graphs', 'audio'], not: ['robotics'] }],
    ['?code=yes&sort=times', { withCode: true, sort: 'times' }],
  ])('%j reads as %j and is written the same', (query, expected) => {
    expect(parseNarrowState(query)).toEqual({ ...whole, ...expected });
    expect(formatNarrowState(parseNarrowState(query))).toBe(query);
  });

  test.each([
    ['?sort=loudest&code=perhaps&topic=&q=lamp', {}],
    ['?topic=graphs&topic=graphs&not=graphs', { topics: ['graphs'] }],
  ])('of %j only what means something is kept', (query, expected) => {
    expect(parseNarrowState(query)).toEqual({ ...whole, ...expected });
  });

  test('survives the way through the address', () => {
    const slug = fc.stringMatching(/^[a-z]{1,4}$/);
    const state = fc.record({
      text: fc.string().map((text) => text.trim()),
      topics: fc.uniqueArray(slug),
      not: fc.uniqueArray(slug.map((name) => `not-${name}`)),
      withCode: fc.boolean(),
      sort: fc.constantFrom(...listOrders),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(parseNarrowState(formatNarrowState(given))).toEqual(given);
      }),
    );
  });
});

test('a list is narrowed by anything but its own order', () => {
  expect(isNarrowed(whole)).toBe(false);
  expect(isNarrowed({ ...whole, text: ' ' })).toBe(false);
  expect(isNarrowed({ ...whole, sort: 'title' })).toBe(true);
});

test('a topic is wanted, or not wanted, or neither', () => {
  const wanted = toggleTopic(whole, 'topics', 'graphs');
  expect(wanted).toMatchObject({ topics: ['graphs'], not: [] });
  expect(toggleTopic(wanted, 'not', 'graphs')).toMatchObject({ topics: [], not: ['graphs'] });
  expect(toggleTopic(wanted, 'topics', 'graphs')).toEqual(whole);
});
