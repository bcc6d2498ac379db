/** Milliseconds that a reader waits without wondering. */
const PATIENCE = 300;

/** A sign that something takes long, which quick answers never show. */
export interface SlowSign {
  /** Begins to wait; while it waits already, the time runs on. */
  start(): void;
  /** What was waited for is there. */
  stop(): void;
}

/** @param show called when the wait has become noticeable */
export function createSlowSign(show: () => void): SlowSign {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    start() {
      waiting ??= setTimeout(show, PATIENCE);
    },
    stop() {
      clearTimeout(waiting);
      waiting = undefined;
    },
  };
}
