import { expect, test, vi } from 'vitest';
import { makeOnce } from './make-once.ts';

test('a value is made once for each key, even where it is nothing', () => {
  const make = vi.fn(({ name }: { name: string }) => (name === 'none' ? undefined : name));
  const once = makeOnce(make);
  const [lamp, none] = [{ name: 'lamp' }, { name: 'none' }];
  expect([lamp, none, lamp, none].map(once)).toEqual(['lamp', undefined, 'lamp', undefined]);
  expect(make.mock.calls).toEqual([[lamp], [none]]);
});
