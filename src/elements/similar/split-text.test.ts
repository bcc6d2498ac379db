import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

test.each([
  ['Otters at dusk\n\nThey swim.', { title: 'Otters at dusk', abstract: 'They swim.' }],
  ['Do otters dream?\r\n \r\nThey do.\n', { title: 'Do otters dream?', abstract: 'They do.' }],
  ['Otters swim.\n\nThey do.', { title: '', abstract: 'Otters swim.\n\nThey do.' }],
  ['Otters swim in\nthe brook.', { title: '', abstract: 'Otters swim in\nthe brook.' }],
  ['Otters', { title: '', abstract: 'Otters' }],
  [' \n ', { title: '', abstract: '' }],
])('%j', (pasted, text) => {
  expect(splitText(pasted)).toEqual(text);
});

test('a paragraph is no title, even without a full stop', () => {
  const long = 'otter '.repeat(60).trim();
  expect(splitText(`${long}\n\nThey swim.`).title).toBe('');
});
