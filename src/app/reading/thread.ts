import { parentPort } from "node:worker_threads";
import { CrossreadError } from "../../model/index.ts";
import { type ReadOptions, readReport } from "../../read/index.ts";
import type { Answer } from "./isolated.ts";

/** The thread of an isolated reader: one report in, one answer out. A bug is thrown and ends the thread. */
parentPort?.on("message", ({ bytes, options }: { bytes: Uint8Array; options: ReadOptions }) => {
  parentPort?.postMessage(answerTo(bytes, options));
});

function answerTo(bytes: Uint8Array, options: ReadOptions): Answer {
  try {
    return { report: readReport(bytes, options) };
  } catch (error) {
    if (error instanceof CrossreadError) return { code: error.code, message: error.message };
    throw error;
  }
}
