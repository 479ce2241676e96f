import pc from "picocolors";

/** What a command may use of the world: its streams, and how they look. */
export interface Terminal {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
  readonly input: NodeJS.ReadableStream;
  /** Columns of standard output; 80 where it is no terminal. */
  readonly width: number;
  /** Whether standard output takes colours: NO_COLOR and FORCE_COLOR are respected. */
  readonly color: boolean;
  /** Whether standard error is a terminal, so that progress may be drawn over. */
  readonly progress: boolean;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS);
  return {
    out: process.stdout,
    err: process.stderr,
    input: process.stdin,
    width: columns > 0 ? columns : 80,
    color: pc.isColorSupported && (process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined),
    progress: process.stderr.isTTY === true && process.env.TERM !== "dumb",
  };
}

/** Writes and waits until the stream has taken it, so that a slow reader is never flooded. */
export function write(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
