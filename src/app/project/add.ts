import type { Refusal } from "../../model/index.ts";
import type { Given, ProjectStore } from "../../store/index.ts";
import type { Progress } from "../make-picture.ts";
import {
  type FileOutcome,
  type ReadingOptions,
  readEach,
  refusalIn,
  type UnreadFile,
} from "../reading/index.ts";
import { engineId } from "./engine.ts";
import { searched } from "./searched.ts";
import { withProject } from "./with-project.ts";

/** How reports are added. */
export interface AddOptions extends ReadingOptions {
  /** The project file; made where it is missing. */
  readonly project: string;
  /** Called as the work goes on. Defaults to nothing. */
  readonly onProgress?: (progress: Progress) => void;
}

/** What adding did. */
export interface Added {
  /** Ids of the reports that are new, or were read anew for a new engine, in the order they were read. */
  readonly added: readonly string[];
  /** How many reports were in the project already, unchanged. */
  readonly known: number;
  /** How many of those came under another path than before. */
  readonly noted: number;
  readonly refused: readonly Refusal[];
  /** How many reports the project holds now. */
  readonly total: number;
}

/** Beyond the limits of one file a project has none: what is added is held one report at a time. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * Reads files and folders into a project. Each report is kept whole or not at all, and is safe once the next is begun, so that a run that was killed is
 * completed by running it again. What is refused is kept with its reason.
 */
export function addReports(paths: readonly string[], options: AddOptions): Promise<Added> {
  const { project, onProgress = () => {}, ...reading } = options;
  const work = async (store: ProjectStore): Promise<Added> => {
    const tally: Tally = { added: [], known: 0, noted: 0, refused: [] };
    const outcomes = readEach(paths, {
      ...reading,
      limits: { files: NO_LIMIT, ...reading.limits },
      pass: (file) => passes(file, { store, tally }),
      onFile: (done, total) => onProgress({ step: "add", done, total }),
    });
    for await (const outcome of outcomes) await keepOutcome(outcome, { store, tally, reading });
    const { reports: total } = await store.counts();
    return { ...tally, total };
  };
  return withProject(project, work, { create: true });
}

interface Tally {
  readonly added: string[];
  known: number;
  noted: number;
  readonly refused: Refusal[];
}

interface Adding {
  readonly store: ProjectStore;
  readonly tally: Tally;
}

async function keepOutcome(
  outcome: FileOutcome,
  { store, tally, reading }: Adding & { readonly reading: ReadingOptions },
): Promise<void> {
  if ("refused" in outcome) {
    await store.refuse(outcome.refused);
    tally.refused.push(refusalIn(outcome.refused));
  } else if ("report" in outcome) {
    const { report, file } = outcome;
    const content = { bytes: file.bytes, given: givenWith(file, reading) };
    const done = await store.keep({ ...searched(report), content, place: file.place });
    if (done === "added") tally.added.push(report.id);
    else count(tally, done === "noted");
  }
}

/** Whether a report is kept already as this engine reads it; one whose path comes first of all is read anew, because a path can tell the format. */
async function passes(file: UnreadFile, { store, tally }: Adding): Promise<boolean> {
  const head = await store.head(file.id);
  if (!head || head.engine !== engineId() || file.path < head.path) return false;
  count(tally, await store.notePath(file.id, file));
  return true;
}

function count(tally: Tally, noted: boolean): void {
  tally.known++;
  if (noted) tally.noted++;
}

function givenWith({ log }: UnreadFile, { published, timezone }: ReadingOptions): Given {
  const { file: _, ...cells } = log ?? { file: "" };
  return {
    ...(log === undefined ? {} : { log: cells }),
    ...(published === undefined ? {} : { published }),
    ...(timezone === undefined ? {} : { timezone }),
  };
}
