import { describe, expect, it } from "vitest";
import { analyse } from "../../src/text/index.ts";

const tokens = (text: string): string =>
  analyse(text, "en")
    .tokens.map((token) => token.text)
    .join(" ");
const sentences = (text: string): string[] =>
  analyse(text, "en").sentences.map((sentence) => text.slice(sentence.start, sentence.end));

describe("tokens", () => {
  it.each([
    ["They don't know", "They do n't know"],
    ["It’s the mayor’s car", "It ’s the mayor ’s car"],
    ["the workers' union", "the workers ' union"],
    ["We cannot go", "We can not go"],
    ["a 15-year-old non-lethal re-run", "a 15 - year - old non-lethal re-run"],
    ["1,234 of 5,000.", "1,234 of 5,000 ."],
    ["11,<> people and 70,?? homes", "11,<> people and 70,?? homes"],
    ["some 10,1?? others", "some 10,1?? others"],
    ["worth US$71.4m or €900,000", "worth US$ 71.4 m or € 900,000"],
    ["at 5:30pm on 14/09/2023", "at 5:30 pm on 14/09/2023"],
    ["50% of 2.5m", "50 % of 2.5 m"],
    ["the 21st of the 1990s", "the 21st of the 1990s"],
    [
      "see https://a.example/b?c=1, or write to x.y@z.example.",
      "see https://a.example/b?c=1 , or write to x.y@z.example .",
    ],
    ["U.S.-led forces", "U.S. - led forces"],
    ["and/or", "and / or"],
    ["``No'', he said", "`` No '' , he said"],
    ["Really?! Yes...", "Really ?! Yes ..."],
    ["2,000? No", "2,000 ? No"],
    ["1990-1995", "1990 - 1995"],
    ["Mr. J. R. Smith of AT&T", "Mr. J. R. Smith of AT&T"],
    ["#Derna and @user", "#Derna and @user"],
  ])("splits %j into %j", (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});

describe("sentences", () => {
  it.each([
    ["Dr. Amal Haddad spoke. Gen. Idris left at 5 p.m. The crowd stayed.", 3],
    ["The U.S. Embassy in the U.S. is a joke. It was told by J. R. Moss.", 2],
    ["TUNIS, Sept. 5 (MPA) - The dam held. It leaks.", 2],
    ['"We are safe," she said. "We want to go home. When?"', 3],
    ['"Where is the water?" she asked. Nobody knew.', 2],
    ["“Go!” the guard shouted. They went.", 2],
    ["He waited ... and then he left.", 1],
    ["He waited... Then he left.", 2],
    ["No. 5 is out. Answer: no. It is.", 3],
    ["It cost 3.5 million. 20 people paid.", 2],
    ["The report of Acme Inc. The board saw it.", 2],
    ["The fire is out.The road is open.", 2],
    ['He said "stop. They went on. Nobody heard.', 3],
    ["It was signed by Orlo de la O. Of that sum, 18 went to barns.", 2],
    ["They met J. R. Welk and A. Fadden there.", 1],
  ])("splits %j into %i", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it("keeps a closing quotation mark with the sentence it closes", () => {
    expect(sentences('"It is over. We won." The town slept.')).toEqual([
      '"It is over.',
      'We won."',
      "The town slept.",
    ]);
  });

  it("cuts a run of words without any end", () => {
    const doc = analyse("word ".repeat(5000), "en");
    expect(Math.max(...doc.sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(200);
  });
});
