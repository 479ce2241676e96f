import {
  type LinearModel,
  linearModel,
  linearSections,
  type ModelContent,
  readModel,
} from "../../../text/index.ts";
import type { Judge } from "./judge.ts";
import { ROLES } from "./sheet.ts";

/** The learned labeller: one model that finds cues, one that gives the tokens around a cue their roles. */
export interface Labeller {
  /** Two classes: no cue, cue. */
  readonly cues: LinearModel;
  readonly roles: LinearModel;
  /** How far the score of "cue" must be above that of "no cue". */
  readonly threshold: number;
}

/** The labeller with the judge of what it and the rules find. */
export interface JudgedLabeller extends Labeller {
  readonly judge: Judge;
}

const KIND = "statements";

/** The labeller as the content of a model file. */
export function labellerContent({ cues, roles, threshold, judge }: JudgedLabeller): ModelContent {
  const sections = [
    ...linearSections("cues", cues),
    ...linearSections("roles", roles),
    ...linearSections("judge", judge.model),
  ];
  return { kind: KIND, facts: { threshold, scale: judge.scale }, sections: new Map(sections) };
}

/** The labeller out of a model file. Throws a `bad-model` failure where its parts do not fit. */
function labellerOf(content: ModelContent): JudgedLabeller {
  const { threshold, scale } = content.facts as { threshold: number; scale: number };
  return {
    cues: linearModel(content, "cues", 2),
    roles: linearModel(content, "roles", ROLES.length),
    threshold,
    judge: { model: linearModel(content, "judge", 1), scale },
  };
}

const loaded = new Map<string, JudgedLabeller>();

/** The labeller of this name, read from `models/` once. */
export function labellerFor(name: string): JudgedLabeller {
  const known = loaded.get(name) ?? labellerOf(readModel(name, KIND));
  loaded.set(name, known);
  return known;
}
