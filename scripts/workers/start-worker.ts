import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A thread that is sent messages, and answers once. */
export interface StartedWorker<Message, Answer> {
  /** @throws Error when the thread fails, with what happened there as its cause. */
  readonly answer: Promise<Answer>;
  readonly send: (message: Message) => void;
  readonly stop: () => Promise<unknown>;
}

/** One thread for each processor, four at most: each has a copy of what it works on. */
export function countWorkers(): number {
  return Math.min(availableParallelism(), 4);
}

/**
 * Starts a thread for each task, and gives their answers in the order of the tasks.
 * @param purpose what a thread does, for the error: "ranks related papers".
 * @throws Error when a thread fails; the others are stopped then.
 */
export async function askWorkers<Answer>(
  module: URL,
  purpose: string,
  tasks: readonly unknown[],
): Promise<readonly Answer[]> {
  const threads = tasks.map((task) => startWorker<never, Answer>(module, purpose, task));
  try {
    return await Promise.all(threads.map(({ answer }) => answer));
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}

/**
 * Starts a module in a thread of its own.
 * @param purpose what the thread does, for the error: "ranks related papers".
 * @param workerData what the module finds under this name; it is copied.
 */
export function startWorker<Message, Answer>(
  module: URL,
  purpose: string,
  workerData: unknown,
): StartedWorker<Message, Answer> {
  const worker = new Worker(module, { workerData });
  const answer = new Promise<Answer>((resolve, reject) => {
    const fail = (cause: unknown) =>
      reject(new Error(`A thread that ${purpose} failed.`, { cause }));
    worker.once('message', resolve);
    worker.once('messageerror', fail);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(`It ended with code ${code} before it answered.`));
  });
  // Whoever waits for the answer is told; nobody may be waiting yet, and that alone must not end the program.
  answer.catch(() => {});
  return {
    answer,
    send: (message) => worker.postMessage(message),
    stop: () => worker.terminate(),
  };
}
