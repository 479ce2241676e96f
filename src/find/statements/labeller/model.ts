import {
  type LinearModel,
  linearModel,
  linearSections,
  type ModelContent,
  readModel,
} from "../../../text/index.ts";
import { type Forest, forestOf, forestSections } from "./forest.ts";
import { ROLES } from "./sheet.ts";

/** A linear model whose sums, divided by `scale`, are logarithms of odds. */
export interface Scaled {
  readonly model: LinearModel;
  readonly scale: number;
}

/** What gives the tokens around a cue their roles: one class a role, and one class a pair of roles for the step between two tokens. */
export interface RoleModel {
  readonly roles: LinearModel;
  readonly steps: LinearModel;
  readonly scale: number;
}

/** The learned labeller: one model that finds cues, one that gives the tokens around a cue their roles. */
export interface Labeller {
  /** One class: the log-odds that a token is a cue. */
  readonly cues: Scaled;
  readonly roles: RoleModel;
  /** The log-odds from which on a token is taken for a cue. */
  readonly threshold: number;
}

/** What readings of reporting words are judged by. */
export interface Judge {
  /** Whether content and source are right. */
  readonly whole: Forest;
  /** Whether some of the content is attributed to anybody. */
  readonly content: Forest;
}

/** The labeller with the judge of what it and the rules find. */
export interface JudgedLabeller extends Labeller {
  readonly judge: Judge;
}

const KIND = "statements";

/** What a model file says besides its weights. */
interface Facts {
  readonly threshold: number;
  readonly scales: { readonly cues: number; readonly roles: number };
  readonly bases: { readonly whole: number; readonly content: number };
}

/** The labeller as the content of a model file. */
export function labellerContent({ cues, roles, threshold, judge }: JudgedLabeller): ModelContent {
  const facts: Facts = {
    threshold,
    scales: { cues: cues.scale, roles: roles.scale },
    bases: { whole: judge.whole.base, content: judge.content.base },
  };
  const sections = [
    ...linearSections("cues", cues.model),
    ...linearSections("roles", roles.roles),
    ...linearSections("steps", roles.steps),
    ...forestSections("whole", judge.whole),
    ...forestSections("content", judge.content),
  ];
  return { kind: KIND, facts, sections: new Map(sections) };
}

/** The labeller out of a model file. Throws a `bad-model` failure where its parts do not fit. */
function labellerOf(content: ModelContent): JudgedLabeller {
  const { threshold, scales, bases } = content.facts as Facts;
  return {
    cues: { model: linearModel(content, "cues", 1), scale: scales.cues },
    roles: {
      roles: linearModel(content, "roles", ROLES.length),
      steps: linearModel(content, "steps", ROLES.length ** 2),
      scale: scales.roles,
    },
    threshold,
    judge: {
      whole: forestOf(content, { name: "whole", base: bases.whole }),
      content: forestOf(content, { name: "content", base: bases.content }),
    },
  };
}

const loaded = new Map<string, JudgedLabeller>();

/** The labeller of this name, read from `models/` once. */
export function labellerFor(name: string): JudgedLabeller {
  const known = loaded.get(name) ?? labellerOf(readModel(name, KIND));
  loaded.set(name, known);
  return known;
}
