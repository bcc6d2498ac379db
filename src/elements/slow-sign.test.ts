import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSlowSign } from './slow-sign.ts';

describe('the sign of a long wait', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is not shown where the answer comes within 300 ms', () => {
    const show = vi.fn();
    const sign = createSlowSign(show);
    sign.start();
    vi.advanceTimersByTime(299);
    sign.stop();
    vi.advanceTimersByTime(1000);
    expect(show).not.toHaveBeenCalled();
  });

  test('counts from the first of several questions, and is shown once', () => {
    const show = vi.fn();
    const sign = createSlowSign(show);
    sign.start();
    vi.advanceTimersByTime(200);
    sign.start();
    vi.advanceTimersByTime(100);
    expect(show).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(show).toHaveBeenCalledTimes(1);
  });

  test('can be shown again after an answer', () => {
    const show = vi.fn();
    const sign = createSlowSign(show);
    sign.start();
    sign.stop();
    sign.start();
    vi.advanceTimersByTime(300);
    expect(show).toHaveBeenCalledTimes(1);
  });
});
