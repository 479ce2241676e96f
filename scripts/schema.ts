// Writes schemas/picture.schema.json, the JSON Schema of picture.json, from the schema in src/model. `node scripts/schema.ts`
import { mkdirSync, writeFileSync } from "node:fs";
import { pictureJsonSchema } from "../src/publish/index.ts";

const folder = new URL("../schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("picture.schema.json", folder), pictureJsonSchema());
