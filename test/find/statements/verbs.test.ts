import { describe, expect, it } from "vitest";
import { mustFind, mustNotFind } from "../../../src/find/statements/en/examples.ts";
import { ENGLISH_STATEMENTS } from "../../../src/find/statements/en/index.ts";
import { findStatements } from "../../../src/find/statements/index.ts";
import { analyse } from "../../../src/text/index.ts";

/** By the rules alone, so that no model makes up for a frame that is not read. */
function ruled(text: string): string[] {
  const words = { lexicon: ENGLISH_STATEMENTS.lexicon };
  const { statements } = findStatements(analyse(text, "en"), { context: { report: "r1" }, dates: [], words });
  return statements.map(({ speaker, content }) => `${speaker} | ${content.exact}`);
}

describe("reporting verbs", () => {
  const verbs = ENGLISH_STATEMENTS.lexicon.verbs;

  it.each(verbs.map((verb) => [verb.id, verb.act, verb] as const))(
    "“%s” (%s) is read in each of its frames",
    (_id, _act, verb) => {
      for (const { text, content } of mustFind(verb))
        expect(ruled(text), text).toContainEqual(
          expect.stringMatching(new RegExp(`^mayor \\| .*${content}`)),
        );
    },
  );

  it.each(verbs.map((verb) => [verb.id, verb.act, verb] as const))(
    "“%s” (%s) says nothing in a passive or an infinitive",
    (_id, _act, verb) => {
      for (const { text } of mustNotFind(verb)) expect(ruled(text), text).toEqual([]);
    },
  );
});
