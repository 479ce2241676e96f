import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { find } from "../find/index.ts";
import { VERSION } from "./version.ts";

/** One thing that was looked at. */
export interface Check {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: string;
}

const MODELS = fileURLToPath(new URL("../../models/", import.meta.url));
const WANTED_MAJOR = 26;

/** Looks at the runtime, the models, the engine and whether `folder` can be written to. Never throws. */
export async function diagnose(folder: string): Promise<Check[]> {
  return [
    { what: "crossread", ok: true, detail: VERSION },
    checkRuntime(),
    ...(await checkModels()),
    checkEngine(),
    await checkWriting(folder),
  ];
}

function checkRuntime(): Check {
  const ok = Number(process.versions.node.split(".")[0]) >= WANTED_MAJOR;
  const detail = `${process.version} on ${process.platform} ${process.arch}${ok ? "" : `; needs ${WANTED_MAJOR}`}`;
  return { what: "node", ok, detail };
}

async function checkModels(): Promise<Check[]> {
  const names = await readdir(MODELS).catch(() => []);
  const models = names.filter((name) => !name.endsWith(".md")).sort();
  if (models.length === 0) return [{ what: "models", ok: false, detail: `none in ${MODELS}; install again` }];
  return Promise.all(
    models.map(async (name) => {
      const { size } = await stat(join(MODELS, name));
      return { what: "model", ok: true, detail: `${name}, ${(size / 1e6).toFixed(1)} MB` };
    }),
  );
}

const SAMPLE = "At least 40 people were killed in the flood on Monday, the health ministry said.";

/** Runs the engine on one sentence: loads every model, so that a damaged one shows. */
function checkEngine(): Check {
  try {
    const { statements, figures } = find({ id: "doctor", text: SAMPLE, published: "2023-09-12" });
    const ok = statements.length > 0 && figures.length > 0;
    return {
      what: "engine",
      ok,
      detail: ok ? "finds statements and figures" : "found nothing in a plain sentence",
    };
  } catch (error) {
    return { what: "engine", ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

async function checkWriting(folder: string): Promise<Check> {
  try {
    const probe = await mkdtemp(join(folder, ".crossread-"));
    await writeFile(join(probe, "probe"), "");
    await rm(probe, { recursive: true });
    return { what: "writing", ok: true, detail: folder };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      what: "writing",
      ok: false,
      detail: `cannot write in ${folder}: ${why}; use --out with another folder`,
    };
  }
}
