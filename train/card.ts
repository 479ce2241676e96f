import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { type ModelContent, packModel } from "../src/text/learned/container.ts";
import { ALLOWED_GENRES, type TreeDocument } from "./corpus.ts";

const MODELS = new URL("../models/", import.meta.url);

/** What a card says of a model besides the data, which all models here share. */
export interface Card {
  readonly title: string;
  readonly what: string;
  readonly command: string;
  /** How it was trained: numbers of epochs, buckets, seeds and the like. */
  readonly plan: unknown;
  /** Whether the classes of words are in it, which come from PolNeAR. */
  readonly classes: boolean;
  /** Rows of the table of scores: what was measured, on what, the figure. */
  readonly scores: readonly (readonly [measure: string, set: string, figure: string])[];
}

const POLNEAR = `- **PolNeAR 1.0.0** train, its plain text alone, for the classes of words: US political news of 2015 and 2016 (Edward Newell, Drew Margolin and
  Derek Ruths (2018), "An Attribution Relations Corpus for Political News"; https://github.com/networkdynamics/PolNeAR). The repository states no
  licence, and the texts belong to their publishers. Of them the model holds a number for each word that is frequent enough: no text can be read out of it.
  To train without it, leave \`newsSentences\` out of \`train/classes.ts\`.
`;

/** Writes `models/NAME.model` and its card beside it. Returns the size of the model in bytes. */
export function writeModel(
  name: string,
  made: { content: ModelContent; card: Card; documents: readonly TreeDocument[] },
): number {
  const bytes = packModel(made.content);
  writeFileSync(new URL(`${name}.model`, MODELS), bytes);
  writeFileSync(
    new URL(`${name}.card.md`, MODELS),
    cardText(made.card, { bytes, documents: made.documents }),
  );
  return bytes.length;
}

function cardText(
  card: Card,
  { bytes, documents }: { bytes: Uint8Array; documents: readonly TreeDocument[] },
): string {
  const gum = documents.filter(({ id }) => id.startsWith("ud-gum-"));
  const ewt = documents.filter(({ id }) => id.startsWith("ud-ewt-"));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return `# ${card.title}

${card.what}

- Size: ${bytes.length} bytes, SHA-256 \`${sha256}\`
- Made by: \`${card.command}\`, from end to end (fixed seeds: the same data gives the same file)
- Made on: ${new Date().toISOString().slice(0, 10)}
- Plan: \`${JSON.stringify(card.plan)}\`

## Scores

| measure | set | figure |
| --- | --- | --- |
${card.scores.map((row) => `| ${row.join(" | ")} |`).join("\n")}

The development sets were used to choose features and plans; no test set was looked at.

## Data, licences and attribution

- **Universal Dependencies English Web Treebank (EWT)**, commit 15d613d8447b, train: ${countOf(ewt)}. Annotation CC BY-SA 4.0. Natalia Silveira,
  Timothy Dozat, Marie-Catherine de Marneffe, Samuel Bowman, Miriam Connor, John Bauer and Christopher D. Manning (2014), "A Gold Standard
  Dependency Corpus for English"; https://github.com/UniversalDependencies/UD_English-EWT. The texts are from LDC2012T13.
- **Georgetown University Multilayer corpus (GUM)**, UD_English-GUM commit afb41ee9bca5, train, only the genres ${ALLOWED_GENRES.join(", ")}: ${countOf(gum)}.
  Annotation CC BY 4.0; texts: academic and court CC BY 4.0, news and interview CC BY 2.5, bio and voyage CC BY-SA 3.0. Amir Zeldes (2017),
  "The GUM Corpus: Creating Multilayer Resources in the Classroom"; https://github.com/UniversalDependencies/UD_English-GUM. Its other genres, whose
  licences exclude commercial use, were not used.
${card.classes ? POLNEAR : ""}
The model holds weights of hashed features; it holds none of the texts. It is offered under CC BY-SA 4.0, as EWT asks of what is built on it.

## Documents of GUM

${gum.map(({ id }) => id.replace("ud-gum-", "")).join(", ")}

## Documents of EWT

All ${ewt.length} documents of the train file: ${genres(ewt)}.
`;
}

function countOf(documents: readonly TreeDocument[]): string {
  const sentences = documents.flatMap((document) => document.sentences);
  const words = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  return `${documents.length} documents, ${sentences.length} sentences, ${words} words`;
}

function genres(documents: readonly TreeDocument[]): string {
  const counts = new Map<string, number>();
  for (const { id } of documents) {
    const genre = id.split("-")[2]!;
    counts.set(genre, (counts.get(genre) ?? 0) + 1);
  }
  return [...counts].map(([genre, count]) => `${genre} ${count}`).join(", ");
}
