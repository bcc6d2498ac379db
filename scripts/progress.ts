/** Says what long work is doing: one changing line on a terminal, plain lines elsewhere. */
export interface Progress {
  /** Begins a step; the one before is done. */
  readonly step: (name: string) => void;
  /** The last step is done. */
  readonly end: () => void;
  /** Prints text of its own, below what was said. */
  readonly print: (text: string) => void;
}

/** @param stream where to write; a terminal gets one line that is written over. */
export function createProgress(stream: NodeJS.WriteStream = process.stdout): Progress {
  let current: { name: string; since: number } | undefined;
  const finish = () => {
    if (!current) return;
    const seconds = ((performance.now() - current.since) / 1000).toFixed(1);
    stream.write(
      `${stream.isTTY ? '\r\u001B[K' : ''}${`${seconds} s`.padStart(8)}  ${current.name}\n`,
    );
    current = undefined;
  };
  return {
    step: (name) => {
      finish();
      current = { name, since: performance.now() };
      if (stream.isTTY) stream.write(`     …    ${name}`);
    },
    end: finish,
    print: (text) => {
      finish();
      stream.write(`${text}\n`);
    },
  };
}
