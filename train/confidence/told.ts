import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makePicture } from "../../src/app/index.ts";
import { find } from "../../src/index.ts";
import {
  type Anchor,
  type FoundStatement,
  overlapOf,
  type Picture,
  type Span,
} from "../../src/model/index.ts";
import { type Alignment, alignment, type Spot, shared } from "../../src/score/alignment.ts";
import type { Gold } from "../../src/score/index.ts";
import { DATA } from "../corpus.ts";
import { readPack } from "../packs.ts";

/** A statement of which gold says whether its speaker is right. */
export interface Told {
  readonly statement: FoundStatement;
  readonly right: boolean;
  /** The pack it is found in, or the half of PolNeAR's documents. */
  readonly from: string;
  readonly kind: "pack" | "news";
}

/** Two contents are one where they share so much of the shorter. */
const HALF = 0.5;

type PictureStatement = Picture["statements"][number];

/**
 * The statements of a pack's picture that gold tells of. Gold lists neither every statement nor what is none: right is what stands where gold has a statement of its
 * speaker, or, where it has none, what holds a figure that its speaker vouches for; wrong where the report itself or somebody else does, and nothing shorter is found around it.
 */
export async function toldOfPack(folder: string): Promise<Told[]> {
  const { name, reports, gold } = await readPack(folder);
  const picture = await makePicture([join(folder, "reports")]);
  const found = new Map(reports.flatMap((report) => find(report).statements.map((one) => [one.id, one])));
  const at = alignment(gold, picture);
  return picture.statements.flatMap((one): Told[] => {
    const right = rightByStatements(one, { gold, at }) ?? rightByFigures(one, { gold, at, picture });
    const statement = found.get(one.id);
    return right === null || !statement ? [] : [{ statement, right, from: name, kind: "pack" }];
  });
}

interface Asked {
  readonly gold: Gold;
  readonly at: Alignment;
}

function rightByStatements({ content, speaker }: PictureStatement, { gold, at }: Asked): boolean | null {
  const here = gold.statements.filter((row) => isSame(at.locate(row), content));
  return here.length === 0 ? null : here.some((row) => at.sameSpeaker(row.speaker, speaker));
}

function isSame(spot: Spot | null, content: Anchor): boolean {
  if (!spot) return false;
  return shared(spot, content) >= HALF * Math.min(spot.end - spot.start, content.end - content.start);
}

function rightByFigures(
  { id, content, speaker }: PictureStatement,
  { gold, at, picture }: Asked & { readonly picture: Picture },
): boolean | null {
  const within = picture.statements.filter(
    (other) =>
      other.id !== id && isInside(other.content, content) && lengthOf(other.content) < lengthOf(content),
  );
  const figures = gold.figures.filter((row) => {
    const spot = at.locate(row);
    return spot && isInside(spot, content) && !within.some((other) => isInside(spot, other.content));
  });
  return figures.length === 0 ? null : figures.some((row) => at.sameSpeaker(row.speaker, speaker));
}

function isInside(one: Spot | Anchor, other: Anchor): boolean {
  return one.report === other.report && other.start <= one.start && one.end <= other.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

interface Marked extends Span {
  readonly parts?: readonly (readonly [start: number, end: number])[];
}

interface NewsLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly gold: { readonly statements: readonly { content: Marked; speakerMention?: Marked | null }[] };
}

/** Where PolNeAR's development set lies; it may be absent. */
export const NEWS = new URL("polnear/dev.jsonl", DATA);

/** The statements found in PolNeAR's development set: right is what shares its content, as above, and its source with one that is marked. */
export function toldOfNews(): Told[] {
  const lines = readFileSync(NEWS, "utf8").trim().split("\n");
  return lines.flatMap((line, i) => {
    const { id, text, published, gold } = JSON.parse(line) as NewsLine;
    const { statements } = find({ id, text, ...(published ? { published } : {}) });
    const from = i % 2 === 0 ? "even" : "odd";
    return statements.map((statement): Told => {
      const right = gold.statements.some(
        ({ content, speakerMention }) =>
          isSameContent(statement, content) && isSameSource(statement, speakerMention ?? null),
      );
      return { statement, right, from, kind: "news" };
    });
  });
}

function isSameContent({ content, parts }: FoundStatement, marked: Marked): boolean {
  const [ours, theirs] = [parts ?? [content], spansOf(marked)];
  const both = ours.reduce(
    (sum, span) => sum + theirs.reduce((part, other) => part + overlapOf(span, other), 0),
    0,
  );
  return both > 0 && both >= HALF * Math.min(sizeOf(ours), sizeOf(theirs));
}

function isSameSource({ speakerMention }: FoundStatement, marked: Marked | null): boolean {
  if (!marked || !speakerMention) return !marked && !speakerMention;
  return spansOf(marked).some((span) => overlapOf(span, speakerMention) > 0);
}

function spansOf({ parts, ...whole }: Marked): readonly Span[] {
  return parts ? parts.map(([start, end]) => ({ start, end })) : [whole];
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + lengthOf(span), 0);
}
