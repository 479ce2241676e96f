import {
  type LinearModel,
  linearModel,
  linearSections,
  type ModelContent,
  readModel,
} from "../../../text/index.ts";
import { ROLES } from "./sheet.ts";

/** The learned labeller: one model that finds cues, one that gives the tokens around a cue their roles. */
export interface Labeller {
  /** Two classes: no cue, cue. */
  readonly cues: LinearModel;
  readonly roles: LinearModel;
  /** How far the score of "cue" must be above that of "no cue". */
  readonly threshold: number;
}

const KIND = "statements";

/** The labeller as the content of a model file. */
export function labellerContent({ cues, roles, threshold }: Labeller): ModelContent {
  return {
    kind: KIND,
    facts: { threshold },
    sections: new Map([...linearSections("cues", cues), ...linearSections("roles", roles)]),
  };
}

/** The labeller out of a model file. Throws a `bad-model` failure where its parts do not fit. */
export function labellerOf(content: ModelContent): Labeller {
  const { threshold } = content.facts as { threshold: number };
  return {
    cues: linearModel(content, "cues", 2),
    roles: linearModel(content, "roles", ROLES.length),
    threshold,
  };
}

const loaded = new Map<string, Labeller>();

/** The labeller of a language, read from `models/` once. */
export function labellerFor(language: string): Labeller {
  const name = `${language}-statements`;
  const known = loaded.get(name) ?? labellerOf(readModel(name, KIND));
  loaded.set(name, known);
  return known;
}
