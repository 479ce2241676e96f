import { type Entrant, each } from "./contest.ts";

interface Wink {
  readDoc(text: string): { tokens(): { out(by: unknown): readonly string[] } };
  readonly its: { readonly value: unknown; readonly pos: unknown };
}

/** wink-nlp's tags with its light English model. */
export const winkTags: Entrant = {
  name: "wink-nlp",
  needs: ["wink-nlp", "wink-eng-lite-web-model"],
  prepare: (load) => {
    const start = load("wink-nlp") as (model: unknown) => Wink;
    const wink = start(load("wink-eng-lite-web-model"));
    return each(({ text }) => {
      const tokens = wink.readDoc(text).tokens();
      const tags = tokens.out(wink.its.pos);
      let at = 0;
      return {
        tags: tokens.out(wink.its.value).flatMap((value, i) => {
          const start = text.indexOf(value, at);
          if (start < 0) return [];
          at = start + value.length;
          return [[start, at, tags[i]]];
        }),
      };
    });
  },
};
