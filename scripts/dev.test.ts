import { expect, test } from 'vitest';
import { runNode } from './run-node.ts';

test('an option that npm run dev does not know is wrong usage', async () => {
  const { output, succeeded } = await runNode('scripts/dev.ts', ['--port', '3000']);
  expect(succeeded).toBe(false);
  expect(output).toContain("Unknown option '--port'");
});
