import fc from "fast-check";
import { expect, test } from "vitest";
import { topicHits } from "../../src/picture/topics.ts";
import { ENGLISH_TOPICS } from "../../src/picture/words/en.ts";

const topicsOf = (text: string) => topicHits(text).map(({ topic }) => topic);

test.each(ENGLISH_TOPICS.flatMap(({ topic, must }) => must.map((text) => [topic, text] as const)))(
  "%s is spoken of in “%s”",
  (topic, text) => expect(topicsOf(text)).toContain(topic),
);

test.each(ENGLISH_TOPICS.flatMap(({ topic, mustNot }) => mustNot.map((text) => [topic, text] as const)))(
  "%s is not spoken of in “%s”",
  (topic, text) => expect(topicsOf(text)).not.toContain(topic),
);

test("a hit spans the words, also after letters that change length in lower case", () => {
  const text = "İİ: the drinking water ran out";
  const [hit] = topicHits(text);
  expect(text.slice(hit?.start, hit?.end)).toBe("drinking water");
});

test("any text is read without throwing, and every hit lies inside it", () => {
  const word = fc.constantFrom("drinking", "water", "road", "cut", "off", "–", "\ud800", "ß", "\n");
  fc.assert(
    fc.property(
      fc.array(word).map((words) => words.join(" ")),
      (text) => {
        for (const { start, end } of topicHits(text)) expect(text.slice(start, end).length).toBe(end - start);
      },
    ),
  );
});
