import { expect, test } from 'vitest';
import { createSlowLine } from './slow-line.ts';

/** Sends bodies together, and notes in which order their parts went, by the body's number. */
async function sendAll(bodies: readonly Uint8Array[]) {
  const send = createSlowLine({ latency: 30, throughput: 200_000 });
  const order: number[] = [];
  const sent: Uint8Array[][] = bodies.map(() => []);
  const started = performance.now();
  await Promise.all(
    bodies.map((body, n) =>
      send(body, (part) => {
        order.push(n);
        sent[n]?.push(part);
      }),
    ),
  );
  return {
    order,
    sent: sent.map((parts) => Buffer.concat(parts)),
    took: performance.now() - started,
  };
}

test('everything is sent, not before the line lets it through', async () => {
  const body = Buffer.from('otters '.repeat(1500));
  const { sent, took } = await sendAll([body]);
  expect(sent).toEqual([body]);
  expect(took).toBeGreaterThan(30 + body.length / 200 - 5);
});

test('answers that come together share the line', async () => {
  const { order, took } = await sendAll([Buffer.alloc(8192), Buffer.alloc(8192)]);
  expect(new Set(order.slice(0, 3))).toEqual(new Set([0, 1]));
  expect(took).toBeGreaterThan(30 + (2 * 8192) / 200 - 5);
});

test('an empty answer takes its time, too, and is none', async () => {
  const { order, took } = await sendAll([new Uint8Array()]);
  expect(order).toEqual([]);
  expect(took).toBeGreaterThan(25);
});
