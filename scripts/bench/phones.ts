import type { CDPSession, Page } from 'playwright-core';

/** A phone, by how fast its processor is. */
export interface Phone {
  readonly name: string;
  /** `BenchmarkIndex` of Lighthouse: what this processor does in a given time. More is faster. */
  readonly speed: number;
}

/** The two that Chrome's developer tools slow a computer down to, with the speeds that they take them to have. */
export const phones: readonly Phone[] = [
  { name: 'middling phone (such as Pixel 5)', speed: 1000 },
  { name: 'slow phone (such as Moto G Power 2022)', speed: 264 },
];

/** The greatest slowdown that is tried, and how often the one that is right is sought between it and none. */
const MOST = 16;
const ROUNDS = 8;

/** Milliseconds that each half of a measurement of speed takes. */
const DURATION = 250;

/**
 * How many times slower than this machine each of some phones is. A fixed number would be another phone on each
 * machine, and speed is not in proportion to it: so it is sought for which the browser is as fast as the phone, by
 * halving.
 * @param page any, of the browser that is going to be slowed down
 * @returns for each phone at least 1, because no machine can be made faster
 */
export async function findSlowdowns(page: Page, wanted: readonly Phone[]): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  // The first measurement warms up.
  await measureSpeed(page, session, 1);
  const found: number[] = [];
  for (const { speed } of wanted) found.push(await findSlowdown(page, session, speed));
  await session.detach();
  return found;
}

async function findSlowdown(page: Page, session: CDPSession, wanted: number): Promise<number> {
  let [least, most] = [1, MOST];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = Math.sqrt(least * most);
    if ((await measureSpeed(page, session, middle)) > wanted) least = middle;
    else most = middle;
  }
  return Math.sqrt(least * most);
}

async function measureSpeed(page: Page, session: CDPSession, slowdown: number): Promise<number> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page.evaluate(readSpeed, DURATION);
}

/**
 * Runs in a page, and must not use anything from outside itself. Does the work that Lighthouse's `BenchmarkIndex` is
 * defined by, so that its speeds of phones hold here: puts 10,000 letters together one by one, and copies 100,000
 * numbers.
 */
function readSpeed(duration: number): number {
  const countRounds = (work: () => void) => {
    const start = performance.now();
    let rounds = 0;
    let taken = 0;
    while (taken < duration) {
      work();
      rounds++;
      taken = performance.now() - start;
    }
    return (1000 * rounds) / taken;
  };
  const numbers = Array.from({ length: 100_000 }, (_, n) => n);
  const copy = [...numbers];
  const writing = countRounds(() => {
    let text = '';
    for (let n = 0; n < 10_000; n++) text += 'a';
    if (text.length === 1) throw new Error('Nothing was written.');
  });
  const copying = countRounds(() => {
    for (let n = 0; n < numbers.length; n++) copy[n] = numbers[n] ?? 0;
  });
  return (writing + copying) / 20;
}
