import type { Progress } from "../app/index.ts";
import type { Terminal } from "./terminal.ts";

/** A line on standard error that is drawn over as the work goes on. */
export interface ProgressLine {
  readonly update: (progress: Progress) => void;
  /** Clears the line; to be called before anything else is written. */
  readonly end: () => void;
}

const REDRAW_MS = 100;
const LABELS = { read: "reading", find: "finding", match: "matching", add: "adding" } as const;

/**
 * Draws step, count, rate and time left. Where standard error is no terminal it is a line of its own every ten seconds, so that a log of a long run tells how
 * it goes and a short one tells nothing. Nothing where `quiet` is set.
 */
export function progressLine(terminal: Terminal, quiet: boolean): ProgressLine {
  if (quiet) return { update: () => {}, end: () => {} };
  if (!terminal.progress) return { update: plainLines(terminal), end: () => {} };
  let drawn = 0;
  let started = 0;
  let step = "";
  return {
    update(progress) {
      const now = performance.now();
      if (progress.step !== step) [step, started] = [progress.step, now];
      else if (now - drawn < REDRAW_MS && progress.done < progress.total) return;
      drawn = now;
      terminal.err.write(`\r\u001b[K${progressText(progress, (now - started) / 1000)}`);
    },
    end: () => void terminal.err.write("\r\u001b[K"),
  };
}

const PLAIN_MS = 10_000;

function plainLines(terminal: Terminal): ProgressLine["update"] {
  let written = performance.now();
  let started = written;
  let step = "";
  return (progress) => {
    const now = performance.now();
    if (progress.step !== step) [step, started] = [progress.step, now];
    if (now - written < PLAIN_MS) return;
    written = now;
    terminal.err.write(`${progressText(progress, (now - started) / 1000)}\n`);
  };
}

/** "finding 120 of 1,000, 85 reports/s, 10 s left"; `seconds` is the time this step has run. */
export function progressText({ step, done, total }: Progress, seconds: number): string {
  const counts = total === 0 ? "" : done === 0 ? ` ${group(total)}` : ` ${group(done)} of ${group(total)}`;
  if (done === 0 || seconds <= 0) return `${LABELS[step]}${counts} ...`;
  const rate = done / seconds;
  const left = Math.ceil((total - done) / rate);
  return `${LABELS[step]}${counts}, ${rate >= 10 ? group(Math.round(rate)) : rate.toFixed(1)} reports/s, ${group(left)} s left`;
}

function group(n: number): string {
  return n.toLocaleString("en");
}
