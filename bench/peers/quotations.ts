import { type Entrant, each } from "./contest.ts";

const SAID =
  "said|says|say|told|tells|added|adds|wrote|writes|announced|claimed|claims|stated|states|argued|argues|denied|denies|warned|warns|explained|explains|noted|notes|insisted|insists|asked|tweeted|replied|responded|continued|declared|suggested|acknowledged|predicted|reported|believes|believe|thinks|think";
/** A pronoun, or a run of at most seven words that begins with a capital or an article. */
const NAME =
  "(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)|(?:[A-Z][\\p{L}.'’-]*|[Tt]he|[Aa]n?|[Oo]fficials|[Ss]ources|[Ss]everal|[Ss]ome)(?: [\\p{L}.'’-]+){0,6}?";
const QUOTATION = /["“]([^"“”]{1,1500})["”]/gu;
const BEHIND = new RegExp(
  `^[,.]?\\s+(?:(?<source>${NAME}) (?<cue>${SAID})|(?<cue2>${SAID}) (?<source2>${NAME}))`,
  "u",
);
const BEFORE = new RegExp(`(?<source>${NAME}) (?<cue>${SAID})[,:]?\\s+(?:that )?$`, "u");
const INDIRECT = new RegExp(
  `(?<source>${NAME}) (?<cue>${SAID}) (?:that )?(?<content>[^.!?"“”]{8,400})`,
  "gu",
);
/** "…, according to NAME", up to punctuation. */
const ACCORDING =
  /(?<=^|[.!?]\s|\n)(?<content>[^.!?\n"“”]{8,400}?),? (?<cue>according to) (?<source>[^,.;!?\n"“”]{2,80})/gu;
/** How far from a quotation its speaker is looked for, in code units. */
const REACH = 120;

interface Match {
  readonly source: readonly [start: number, end: number];
  readonly cue: readonly [start: number, end: number];
}

/**
 * What an afternoon's script does: a quotation and the nearest "NAME said" or "said NAME" beside it, and "NAME said (that) ..." up to the end of the
 * sentence.
 */
export const quotations: Entrant = {
  name: "quotation + said",
  needs: [],
  prepare: () =>
    each(({ text }) => {
      const spans = [...text.matchAll(QUOTATION)].map(
        ({ index, 0: whole }) => [index, index + whole.length] as const,
      );
      const direct = directIn(text, spans);
      const indirect = [...text.matchAll(INDIRECT)].map((match) => {
        const said = placed(match, match.index);
        const content = match.groups!.content!;
        const start = match.index + match[0].length - content.length;
        return row(text, { ...said, content: [start, start + content.length], mode: "indirect" });
      });
      const according = [...text.matchAll(ACCORDING)].map((match) => {
        const { content, cue, source } = match.groups!;
        const at = match.index + match[0].lastIndexOf(cue!);
        const from = at + cue!.length + 1;
        return row(text, {
          content: [match.index, match.index + content!.length],
          cue: [at, at + cue!.length],
          source: [from, from + source!.length],
          mode: "indirect",
        });
      });
      return { statements: [...direct, ...indirect, ...according] };
    }),
};

/** Each quotation with its speaker; one that nobody is named beside is spoken by whoever spoke before it in its paragraph. */
function directIn(text: string, spans: readonly (readonly [start: number, end: number])[]) {
  let last: (Match & { readonly end: number }) | null = null;
  return spans.flatMap(([start, end]) => {
    const beside = behind(text, end) ?? before(text, start);
    const carried = last && !text.slice(last.end, start).includes("\n") ? last : null;
    const said: Match | null = beside ?? carried;
    if (!said) return [];
    last = { source: said.source, cue: said.cue, end };
    return [row(text, { ...said, content: [start + 1, end - 1], mode: "direct" })];
  });
}

function behind(text: string, end: number): Match | null {
  const match = BEHIND.exec(text.slice(end, end + REACH));
  return match ? placed(match, end + match.index) : null;
}

function before(text: string, start: number): Match | null {
  const from = Math.max(0, start - REACH);
  const match = BEFORE.exec(text.slice(from, start));
  return match ? placed(match, from + match.index) : null;
}

/** Where the speaker and the verb stand, given where the match begins in the text. */
function placed(match: RegExpExecArray, at: number): Match {
  const groups = match.groups!;
  const source = groups.source ?? groups.source2!;
  const cue = groups.cue ?? groups.cue2!;
  const head = groups.source ? source : cue;
  const first = at + match[0].indexOf(head);
  const second = first + head.length + 1;
  return groups.source
    ? { source: [first, first + source.length], cue: [second, second + cue.length] }
    : { cue: [first, first + cue.length], source: [second, second + source.length] };
}

function row(
  text: string,
  found: Match & { readonly content: readonly [number, number]; readonly mode: string },
) {
  const anchor = ([start, end]: readonly [number, number]) => ({ start, end, exact: text.slice(start, end) });
  return {
    content: anchor(found.content),
    cue: anchor(found.cue),
    speaker: text.slice(...found.source),
    speakerMention: anchor(found.source),
    mode: found.mode,
  };
}
