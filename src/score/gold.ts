import { z } from "zod";
import { CrossreadError, MEASURES } from "../model/index.ts";

const place = z.object({ report: z.string(), quote: z.string().min(1), nth: z.int().min(1).optional() });
const bound = z.number().nullable();

/** What a careful human reader answers about the reports of a pack: `gold.json`. Every quote is an exact substring of its report. */
const goldSchema = z.object({
  figures: z
    .array(
      place.extend({
        id: z.string(),
        min: bound,
        max: bound,
        measure: z.enum(MEASURES),
        speaker: z.string(),
        via: z.string().optional(),
        damaged: z.boolean().optional(),
      }),
    )
    .default([]),
  series: z
    .array(
      z.object({
        label: z.string(),
        figures: z.array(z.string()),
        status: z.enum(["single", "agree", "update", "conflict"]),
        origins: z.int().nullish(),
      }),
    )
    .default([]),
  statements: z
    .array(place.extend({ speaker: z.string(), via: z.string().optional(), mode: z.string().optional() }))
    .default([]),
  contested: z.array(z.object({ claim: place, denial: place })).default([]),
  events: z.array(z.object({ label: z.string(), when: z.string(), mentions: z.array(place) })).default([]),
  origins: z.array(z.array(z.string())).default([]),
  speakers: z.array(z.array(z.string())).default([]),
});

/** The labels of one pack. */
export type Gold = z.infer<typeof goldSchema>;

/** A quote of a gold file: `nth` counts from 1. */
export type GoldQuote = z.infer<typeof place>;

/** Reads the text of a gold.json. Throws `malformed` with the place of the first fault. */
export function readGold(text: string, path: string): Gold {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CrossreadError(
      "malformed",
      `${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const read = goldSchema.safeParse(value);
  if (!read.success)
    throw new CrossreadError("malformed", `${path} is no gold.json: ${z.prettifyError(read.error)}`);
  return read.data;
}
