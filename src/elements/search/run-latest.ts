/**
 * Runs a task for the latest of several requests: while one runs, only the last request that comes in meanwhile is
 * kept, and runs next. So every answer is as fast as the machine allows, and none overtakes a later one.
 * @param task should not reject: the next request runs all the same, and the error is reported as one nobody caught
 */
export function createLatestRunner<T = void>(
  task: (request: T) => Promise<unknown>,
): (request: T) => void {
  let isRunning = false;
  let waiting: { request: T } | undefined;

  async function runAll(): Promise<void> {
    isRunning = true;
    while (waiting) {
      const { request } = waiting;
      waiting = undefined;
      await task(request).catch(report);
    }
    isRunning = false;
  }

  return (request) => {
    waiting = { request };
    if (!isRunning) void runAll();
  };
}

function report(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
