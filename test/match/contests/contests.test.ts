import { describe, expect, it } from "vitest";
import { match } from "../../../src/match/index.ts";
import { type Draft, readReport } from "../reports.ts";

/** The contests of the reports, in the words of claim and denials. */
function contests(...drafts: readonly Draft[]) {
  const { contested, statements, figures } = match(drafts.map(readReport));
  const words = new Map([
    ...statements.map((each) => [each.id, each.content.exact] as const),
    ...figures.map((each) => [each.id, each.anchor.exact] as const),
  ]);
  return contested.map(({ claim, denials, kind }) => [
    kind,
    words.get(claim),
    ...denials.map((id) => words.get(id)),
  ]);
}

const speakers = [{ name: "miners' union" }, { name: "Corval Mining" }];

describe("contests", () => {
  const denied = (rest: string, further: Draft["statements"] = []): Draft => ({
    id: "r1",
    text: `The miners' union said the pit had been sealed too early. Corval Mining denied this${rest}`,
    speakers,
    statements: [
      { words: "the pit had been sealed too early", speaker: "miners' union" },
      {
        words: "Corval Mining denied this",
        cue: "denied",
        speaker: "Corval Mining",
        act: "deny",
        polarity: "negative",
      },
      ...further,
    ],
  });

  it("pairs a denial without content with the claim before it", () => {
    expect(contests(denied("."))).toEqual([
      ["denied", "the pit had been sealed too early", "Corval Mining denied this"],
    ]);
  });

  it("keeps the denial itself where a quotation follows it", () => {
    const quotation = {
      words: "We waited for eleven days",
      speaker: "Corval Mining",
      mode: "direct",
    } as const;
    const [contest] = contests(denied('. "We waited for eleven days," it said.', [quotation]));
    expect(contest?.[2]).toBe("Corval Mining denied this");
  });

  it("takes the words behind a verdict of the report's own for the denial", () => {
    const draft = (text: string): Draft => ({
      id: "r1",
      text,
      speakers: [...speakers, { name: "Dora Venn" }],
      statements: [
        { words: "alarms had been switched off", speaker: "miners' union" },
        { words: "Every bell rang", speaker: "Dora Venn", mode: "direct" },
      ],
    });
    const said = "The miners' union said alarms had been switched off.";
    expect(
      contests(draft(`${said} That is untrue. "Every bell rang," says our engineer Dora Venn.`)),
    ).toEqual([["denied", "alarms had been switched off", "Every bell rang"]]);
    expect(contests(draft(`${said} That is sad. "Every bell rang," says our engineer Dora Venn.`))).toEqual(
      [],
    );
  });

  it("takes verdicts, inventions, other versions and answers that negate for denials", () => {
    const kinds = (answer: string, marks: { words: string; cue: string }) =>
      contests({
        id: "r1",
        text: `The miners' union said alarms had been switched off. ${answer}`,
        speakers,
        statements: [
          { words: "alarms had been switched off", speaker: "miners' union" },
          { ...marks, speaker: "Corval Mining" },
        ],
      }).map(([kind]) => kind);
    const said = (words: string, cue: string) => ({ words, cue });
    expect(kinds("That is a lie, Corval Mining says.", said("That is a lie", "says"))).toEqual(["denied"]);
    expect(kinds("That is a pity, Corval Mining says.", said("That is a pity", "says"))).toEqual([]);
    expect(
      kinds("Corval Mining called that an excuse for a strike.", said("an excuse for a strike", "called")),
    ).toEqual(["denied"]);
    expect(
      kinds("Corval Mining called that a tragedy for all.", said("a tragedy for all", "called")),
    ).toEqual([]);
    expect(
      kinds("Corval Mining tells a different story: every bell rang.", said("every bell rang", "tells")),
    ).toEqual(["contrary"]);
    expect(
      kinds("Corval Mining tells a touching story: every bell rang.", said("every bell rang", "tells")),
    ).toEqual([]);
    expect(
      kinds("No alarm was ever off, Corval Mining replied.", said("No alarm was ever off", "replied")),
    ).toEqual(["contrary"]);
    expect(
      kinds(
        "The alarms are being mended, Corval Mining replied.",
        said("The alarms are being mended", "replied"),
      ),
    ).toEqual([]);
  });

  it("sees no denial in one that is negated", () => {
    expect(
      contests({
        id: "r1",
        text: "The miners' union said alarms had been switched off. Corval Mining did not deny this.",
        speakers,
        statements: [
          { words: "alarms had been switched off", speaker: "miners' union" },
          { words: "Corval Mining did not deny this", cue: "deny", speaker: "Corval Mining", act: "deny" },
        ],
      }),
    ).toEqual([]);
  });

  it("pairs the accused with the accuser, and whoever is named with its claim", () => {
    const third = { name: "Harbour Board" };
    const draft = (between: string, words: string): Draft => ({
      id: "r1",
      text: `The miners' union said Corval Mining had sealed the pit. ${between}. ${words}.`,
      speakers: [...speakers, third],
      statements: [
        { words: "Corval Mining had sealed the pit", speaker: "miners' union" },
        { words: between, speaker: "Harbour Board" },
        { words, cue: /deni\w+|reject\w+/.exec(words)![0], speaker: "Corval Mining", act: "deny" },
      ],
    });
    const [toAccuser] = contests(draft("Ships were waiting for ore", "Corval Mining denied this"));
    expect(toAccuser?.[1]).toBe("Corval Mining had sealed the pit");
    const [toNamed] = contests(
      draft("Corval Mining owed two rents", "Corval Mining rejected the Harbour Board's claim"),
    );
    expect(toNamed?.[1]).toBe("Corval Mining owed two rents");
  });

  it("takes the claim that the denied words themselves hold", () => {
    expect(
      contests({
        id: "r1",
        text: "Corval Mining rejected the miners' union's charge that alarms had been switched off.",
        speakers,
        statements: [
          { words: "alarms had been switched off", speaker: "miners' union", act: "accuse" },
          {
            words: "the miners' union's charge that alarms had been switched off",
            speaker: "Corval Mining",
            act: "deny",
            polarity: "negative",
          },
        ],
      })[0]?.slice(0, 2),
    ).toEqual(["denied", "alarms had been switched off"]);
  });

  it("finds what is denied in an earlier report", () => {
    expect(
      contests(
        {
          id: "r1",
          published: "2031-02-01",
          text: "The miners' union said ventilation shafts were blocked by rubble for weeks.",
          speakers,
          statements: [
            { words: "ventilation shafts were blocked by rubble for weeks", speaker: "miners' union" },
          ],
        },
        {
          id: "r2",
          published: "2031-02-03",
          text: "Corval Mining denied that ventilation shafts were blocked by rubble.",
          speakers,
          statements: [
            {
              words: "ventilation shafts were blocked by rubble",
              speaker: "Corval Mining",
              act: "deny",
              polarity: "negative",
            },
          ],
        },
      ),
    ).toHaveLength(1);
  });

  it("makes no contest of a denial that nobody's claim meets", () => {
    expect(
      contests({
        id: "r1",
        text: "Corval Mining denied that wages were late.",
        speakers,
        statements: [
          { words: "wages were late", speaker: "Corval Mining", act: "deny", polarity: "negative" },
        ],
      }),
    ).toEqual([]);
  });

  it("never pairs a voice with itself", () => {
    expect(
      contests({
        id: "r1",
        text: "Corval Mining said the lifts were safe. Corval Mining denied this.",
        speakers,
        statements: [
          { words: "the lifts were safe", speaker: "Corval Mining" },
          {
            words: "Corval Mining denied this",
            cue: "denied",
            speaker: "Corval Mining",
            act: "deny",
            polarity: "negative",
          },
        ],
      }),
    ).toEqual([]);
  });

  it("sets two versions of one sentence against each other", () => {
    expect(
      contests({
        id: "r1",
        text: "The miners' union said the gate was locked, while Corval Mining insisted that it stood open.",
        speakers,
        statements: [
          { words: "the gate was locked", speaker: "miners' union" },
          {
            words: "it stood open",
            speaker: "Corval Mining",
            cue: "insisted",
          },
        ],
      })[0]?.[0],
    ).toBe("contrary");
  });
});

describe("figures taken back", () => {
  const first: Draft = {
    id: "r1",
    published: "2031-02-01",
    text: "The miners' union counts 214 dead at the pit.",
    speakers,
    figures: [{ words: "214", what: "dead", speaker: "miners' union" }],
  };
  const denial = (speaker: string): Draft => {
    const text = `On Monday the ${speaker} disowned a toll of 214 for the pit.`;
    return {
      id: "r2",
      published: "2031-02-03",
      text,
      speakers,
      figures: [{ words: "214", speaker: "miners' union" }],
      statements: [{ words: "a toll of 214 for the pit", speaker, act: "deny", polarity: "negative" }],
    };
  };

  it("are struck out wherever the voice that disowns them gave them", () => {
    const { figures } = match([first, denial("miners' union")].map(readReport));
    expect(figures.map((figure) => figure.withdrawnBy !== undefined)).toEqual([true, true]);
  });

  it("are only contested where somebody else denies them", () => {
    const { figures, contested } = match([first, denial("Corval Mining")].map(readReport));
    expect(figures.map((figure) => figure.withdrawnBy)).toEqual([undefined, undefined]);
    expect(contested).toHaveLength(1);
  });
});
