// How far the confidence of statements can be trusted: in each tenth of it, the share that is right, on PolNeAR's development set and on the packs that
// may be read. Ends with the precision of what counts as certain. `node eval/calibration.ts`, `node eval/calibration.ts PACK...`
import { existsSync } from "node:fs";
import { CERTAIN } from "../src/find/index.ts";
import { NEWS, type Told, toldOfNews, toldOfPack } from "../train/confidence/told.ts";
import { packFolders } from "../train/packs.ts";
import { errorOf, rowsOf, shareRight, type Trusting } from "../train/reliability.ts";

const packs = process.argv.slice(2);
if (packs.length > 0) print("the packs named", trusting(await toldOf(packs)));
else {
  if (existsSync(NEWS)) print("PolNeAR dev", trusting(toldOfNews()));
  else console.log("PolNeAR dev: skipped, because ../shared is not there");
  print("packs that may be read", trusting(await toldOf(packFolders())));
}

async function toldOf(folders: readonly string[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const folder of folders) told.push(...(await toldOfPack(folder)));
  return told;
}

function trusting(told: readonly Told[]): Trusting[] {
  return told.map(({ right, statement: { confidence } }) => ({ right, confidence }));
}

function print(title: string, all: readonly Trusting[]): void {
  console.log(`${title}\n| confidence | statements | given | right |`);
  for (const row of rowsOf(all)) console.log(row);
  const certain = all.filter(({ confidence }) => confidence >= CERTAIN);
  const share = certain.length / all.length;
  console.log(
    `expected calibration error ${errorOf(all).toFixed(3)}; certain, from ${CERTAIN} on: ${share.toFixed(3)} of them, precision ${shareRight(certain).toFixed(3)}\n`,
  );
}
