import type { TreeDocument, TreeSentence } from "./corpus.ts";

/** Of the sentences of a document, one in so many is learnt once more as a headline, and one in so many in capitals. */
const HEADLINES = 10;
const CAPITALS = 40;

/** Headlines write words of these kinds small where they are short. */
const SMALL: ReadonlySet<string> = new Set(["ADP", "CCONJ", "DET", "PART", "SCONJ"]);
const SHORT = 4;

/** The documents with some of their sentences once more, written as headlines are: treebanks hold few, reports many. */
export function withHeadlines(documents: readonly TreeDocument[]): TreeDocument[] {
  return documents.map(({ id, sentences }) => ({
    id,
    sentences: sentences.flatMap((sentence, at) => {
      if (at % HEADLINES === 3) return [sentence, headlineOf(sentence)];
      return at % CAPITALS === 7 ? [sentence, capitalsOf(sentence)] : [sentence];
    }),
  }));
}

/** The sentence with its words capitalised, as a headline in title case. */
export function headlineOf(sentence: TreeSentence): TreeSentence {
  const forms = sentence.forms.map((form, at) => {
    const small = SMALL.has(sentence.upos[at]!) && form.length <= SHORT && at > 0;
    return small || /^['’]|^n['’]t$/.test(form) ? form : form.charAt(0).toUpperCase() + form.slice(1);
  });
  return { ...sentence, forms };
}

/** The sentence in capitals. */
export function capitalsOf(sentence: TreeSentence): TreeSentence {
  return { ...sentence, forms: sentence.forms.map((form) => form.toUpperCase()) };
}
