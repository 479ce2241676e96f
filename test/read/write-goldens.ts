// Writes what every golden report is read as now: `node test/read/write-goldens.ts`. Never run by the tests; read the difference before you commit it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { GOLDEN, goldenNames, readGolden } from "./golden.ts";

for (const name of goldenNames()) writeFileSync(join(GOLDEN, name, "expected.json"), readGolden(name));
