import type { Gazetteer, Place, Sense } from "../../gazetteer/index.ts";
import type { Doc } from "../../text/index.ts";
import type { Mention } from "./mentions.ts";
import { type Areas, areasOf, type Mass, massOf, shared } from "./support.ts";

/** Rounds of letting the places of a text support each other; nothing changes after the third. */
const ROUNDS = 3;
/** No more senses of one name are weighed than this. */
const MAX_SENSES = 40;

interface Candidate {
  readonly sense: Sense;
  readonly prior: number;
  readonly areas: Areas;
  share: number;
}

interface Topic {
  readonly candidates: Candidate[];
  readonly mentions: number;
}

/** The place each mention means, in the order of the mentions: the sense that the whole text makes likeliest. */
export function resolve(mentions: readonly Mention[], doc: Doc, gazetteer: Gazetteer): Place[] {
  const topics = topicsOf(mentions, doc);
  for (let round = 0; round < ROUNDS; round++) {
    const support = supportOf(topics);
    for (const topic of topics.values()) {
      const own = massOf(topic.candidates);
      setShares(topic.candidates, (candidate) => support(candidate, own));
    }
  }
  return mentions.map((mention) => {
    const candidates = topics.get(mention.key)?.candidates ?? [];
    const best = candidates.reduce((a, b) => (b.share > a.share ? b : a));
    return gazetteer.place(best.sense.place.index);
  });
}

/** Makes the candidates' likelihoods sum to one: each weighs as the exponential of its prior and support. */
function setShares(candidates: readonly Candidate[], support: (candidate: Candidate) => number): void {
  const scores = candidates.map((candidate) => candidate.prior + support(candidate));
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const sum = weights.reduce((a, b) => a + b, 0);
  candidates.forEach((candidate, i) => {
    candidate.share = (weights[i] ?? 0) / sum;
  });
}

function topicsOf(mentions: readonly Mention[], doc: Doc): Map<string, Topic> {
  const grouped = Map.groupBy(mentions.keys(), (at) => mentions[at]!.key);
  return new Map(
    [...grouped].map(([key, places]) => {
      const senses = mentions[places[0]!]!.senses.slice(0, MAX_SENSES);
      const qualifiers = places.map((at) => qualifierOf(mentions, at, doc)).filter((each) => each !== null);
      const candidates = senses.map((sense) => ({
        sense,
        prior: priorOf(sense) + qualifiers.reduce((sum, each) => sum + agreement(sense.place, each), 0),
        areas: areasOf(sense.place),
        share: 0,
      }));
      setShares(candidates, () => 0);
      return [key, { candidates, mentions: places.length }];
    }),
  );
}

/** The mention right after a comma ("Paris, Texas") or in brackets ("Paris (Texas)"), which may say where this one lies. */
function qualifierOf(mentions: readonly Mention[], at: number, doc: Doc): Mention | null {
  const mention = mentions[at]!;
  const next = mentions[at + 1];
  if (!next || next.first !== mention.last + 1) return null;
  return /^[,(]$/.test(doc.tokens[mention.last]!.text) ? next : null;
}

function agreement(place: Place, qualifier: Mention): number {
  let best = 0;
  for (const { place: outer } of qualifier.senses) {
    if (outer.kind === "country" && outer.country === place.country && place.kind !== "country")
      best = Math.max(best, 5);
    if (place.admin1 === outer.index || place.admin2 === outer.index) best = Math.max(best, 7);
  }
  return best;
}

const KIND_PRIOR: Readonly<Record<Place["kind"], number>> = {
  continent: 7,
  country: 7,
  region: 5.4,
  water: 5,
  admin1: 4.6,
  admin2: 1.2,
  capital: 1.2,
  city: 0,
  section: -0.8,
};

/** How likely a name means a place before the text is read: its kind and its inhabitants. */
function priorOf({ place, use }: Sense): number {
  const size = ["city", "capital", "section", "admin2"].includes(place.kind)
    ? 0.8 * Math.log10(place.population + 10)
    : 0;
  return KIND_PRIOR[place.kind] + size - (use === "alias" ? 0.7 : 0) + (use === "adjective" ? 1 : 0);
}

/** How much the other names of the text speak for a candidate: they lie in the same country, in the same unit, nearby. */
function supportOf(topics: ReadonlyMap<string, Topic>): (candidate: Candidate, own: Mass) => number {
  const all = massOf([...topics.values()].flatMap((topic) => topic.candidates));
  return ({ areas }, own) => {
    const { country, unit, near } = shared(areas, all, own);
    return 0.9 * Math.log1p(country) + 1.6 * Math.log1p(2 * unit) + 1.6 * Math.log1p(2 * near);
  };
}
