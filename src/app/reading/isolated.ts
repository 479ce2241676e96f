import { Worker } from "node:worker_threads";
import { CrossreadError, type FailureCode, type Report } from "../../model/index.ts";
import { type ReadOptions, readReport } from "../../read/index.ts";
import type { ReadingLimits } from "./limits.ts";

/** Reads reports so that none can hold up the rest. */
export interface IsolatedReader {
  /** As `readReport`; throws `too-slow` and `too-large` as well. */
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<Report>;
  /** Ends the thread, where one was started. */
  readonly close: () => Promise<void>;
}

/** What the thread answers. */
export type Answer = { readonly report: Report } | Failure;

interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  /** Whether the thread is of no more use. */
  readonly ended?: boolean;
}

/**
 * Bytes. Files up to this size are read at once: every step is linear in the length, so that the worst of them takes less than a second.
 * A thread takes longer to start than eight ordinary reports to read, so that only larger files get one, and all of them the same.
 */
const READ_AT_ONCE = 256 * 1024;
/** Megabytes that a thread may take: the largest file that the limits let through needs a third of it. */
const MEMORY = 768;

/** A reader that gives large files to a thread of its own, which is ended when a file takes longer than the limit. */
export function isolatedReader({ milliseconds }: Pick<ReadingLimits, "milliseconds">): IsolatedReader {
  let worker: Worker | undefined;
  const close = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    close,
    async read(bytes, options) {
      if (bytes.length <= READ_AT_ONCE) return readReport(bytes, options);
      worker ??= started();
      const answer = await answerOf(worker, { bytes, options, milliseconds });
      if ("report" in answer) return answer.report;
      if (answer.ended) await close();
      throw new CrossreadError(answer.code, answer.message);
    },
  };
}

function started(): Worker {
  const { pathname } = new URL(import.meta.url);
  const script = new URL(`./thread${pathname.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
  return new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
}

const FULL: Failure = {
  code: "too-large",
  message: `it takes more than ${MEMORY} MB of memory to read; split it`,
  ended: true,
};

interface Task {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly milliseconds: number;
}

function answerOf(worker: Worker, { bytes, options, milliseconds }: Task): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const seconds = Math.ceil(milliseconds / 1000);
  const slow = `it takes longer than ${seconds} s to read; save the text alone as .txt, or raise the limit`;
  const timer = setTimeout(() => resolve({ code: "too-slow", message: slow, ended: true }), milliseconds);
  const onError = (error: Error) => {
    if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(FULL);
    else reject(error);
  };
  worker.once("message", resolve);
  worker.once("error", onError);
  worker.postMessage({ bytes, options });
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off("message", resolve);
    worker.off("error", onError);
  });
}
