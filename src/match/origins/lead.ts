import { byCodeUnit } from "../../model/index.ts";
import { fold } from "../terms/index.ts";
import type { Sketch } from "./text.ts";

/** The text that the others go back to, and why it is taken to be that. */
export interface Lead {
  readonly sketch: Sketch;
  readonly reason: string;
}

/**
 * Which of the texts leads: one whose outlet another one credits ("(With MPA)"), else the earliest, else the most complete.
 * Times count only where all texts of the first day have one. The order of the texts does not matter.
 */
export function leadOf(texts: readonly Sketch[]): Lead {
  const sorted = [...texts].sort((a, b) => b.weight - a.weight || byCodeUnit(a.source.id, b.source.id));
  const credits = new Set(sorted.flatMap(creditsIn));
  const credited = sorted.filter((text) => namesOf(text.source.outlet).some((name) => credits.has(name)));
  if (credited.length > 0) {
    return { sketch: credited[0]!, reason: `another report credits ${credited[0]!.source.outlet}` };
  }
  const days = sorted.flatMap((text) => (text.source.published ? [text.source.published.slice(0, 10)] : []));
  const first = days.sort(byCodeUnit)[0];
  const early = first ? sorted.filter((text) => text.source.published?.startsWith(first)) : sorted;
  if (early.length === 1 && sorted.length > 1) {
    return { sketch: early[0]!, reason: `the earliest, of ${first}` };
  }
  const times = early.map((text) => instantOf(text.source.published));
  if (times.every((time) => time !== null)) {
    const earliest = Math.min(...(times as number[]));
    const at = times.indexOf(earliest);
    return { sketch: early[at]!, reason: `the earliest, of ${early[at]!.source.published}` };
  }
  return { sketch: early[0]!, reason: "the most complete" };
}

/** Milliseconds since 1970, or `null` where the string is no full date and time. */
function instantOf(published: string | undefined): number | null {
  if (!published?.includes("T")) return null;
  const instant = Date.parse(published);
  return Number.isNaN(instant) ? null : instant;
}

/** A credit stands in brackets: "(With MPA)", "(Reuters)", "CAIRO (ANW) -"; its own outlet's name is none. */
const CREDIT = /\((?:with |by )?([\p{L}][\p{L}/ .-]{1,40})\)/giu;

/** The outlets that a text credits, its own left out. */
function creditsIn({ source }: Sketch): string[] {
  const own = namesOf(source.outlet);
  return [...source.text.matchAll(CREDIT)]
    .map((match) => fold(match[1]!.trim()))
    .filter((name) => !own.includes(name));
}

/** An outlet's name as it may stand in a credit: whole, its first word, its initials. */
function namesOf(outlet: string | undefined): string[] {
  if (!outlet) return [];
  const words = outlet.split(/\s+/).filter((word) => word !== "");
  return [fold(outlet), fold(words[0]!), fold(words.map((word) => word[0]).join(""))];
}
