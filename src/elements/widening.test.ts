import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWidening } from './widening.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a wider search waits until the reader pauses, and does not come if there is none', async () => {
  const [typed, sent] = [vi.fn(async () => {}), vi.fn(async () => {})];
  const widening = createWidening();
  widening.plan(true, typed);
  await vi.advanceTimersByTimeAsync(200);
  widening.cancel();
  await vi.advanceTimersByTimeAsync(1000);
  expect(typed).not.toHaveBeenCalled();
  widening.plan(true, typed);
  await vi.advanceTimersByTimeAsync(400);
  expect(typed).toHaveBeenCalledTimes(1);
  widening.plan(false, sent);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toHaveBeenCalledTimes(1);
});

test('a wider search that fails is left alone', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('offline')));
  createWidening().plan(false, failing);
  await vi.advanceTimersByTimeAsync(0);
  expect(failing).toHaveBeenCalledTimes(1);
});
