import type { Anchor, FoundEvent } from "../../model/index.ts";
import { MONTHS, STOP_WORDS, stem, wordsOf } from "../terms/index.ts";

/** One report's telling of a happening, with what it is compared by. */
export interface Telling {
  readonly report: string;
  readonly origin: string;
  readonly event: FoundEvent;
  /** Stems of the word that carries it, and of the names in it: who and where is no thing that is struck. */
  readonly trigger: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Stems of the words that say what happened. */
  readonly words: ReadonlySet<string>;
  /** The id of its place, else the report's words; "" where none is named. */
  readonly place: string;
}

/** A telling of `event` in a report of `origin`. */
export function tellingOf(
  event: FoundEvent,
  of: { readonly report: string; readonly origin: string; readonly place: string },
): Telling {
  const { exact } = labelOf(event);
  return {
    ...of,
    event,
    trigger: contentWords(event.trigger.exact),
    names: contentWords(namesIn(exact)),
    words: contentWords(exact),
  };
}

/** The words of a telling that stand on a timeline. */
export function labelOf(event: FoundEvent): Anchor {
  return event.label ?? event.anchor;
}

function namesIn(text: string): string {
  return wordsOf(text)
    .filter((word) => word.kind === "name")
    .map((word) => word.text)
    .join(" ");
}

/** Stems of the words that say what happened, dates left out. */
function contentWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text).filter(({ kind, text: word }) =>
    kind === "number" ? !DAY_OR_YEAR.test(word) : !STOP_WORDS.has(word) && !MONTHS.has(word),
  );
  return new Set(words.map((word) => stem(word.text)));
}

const DAY_OR_YEAR = /^(?:\d{1,2}|(?:19|20)\d\d)$/;
