import { expect, test } from 'vitest';
import { toInline } from './to-inline.ts';

test('a script stands on one line, without what only its authors need', () => {
  expect(toInline('{\n  first();\n\n  if (it) {\n    second("a  b");\n  }\n}\n')).toBe(
    '{first();if (it) {second("a  b");}}',
  );
});
