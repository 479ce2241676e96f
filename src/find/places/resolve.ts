import type { Place, Sense } from "../../gazetteer/index.ts";
import type { Looking, Mention } from "./mention.ts";
import { type Areas, areasOf, type Mass, massOf, shared } from "./support.ts";

/** Rounds of letting the places of a text support each other; nothing changes after the third. */
const ROUNDS = 3;
/** No more senses of one name are weighed than this. */
const MAX_SENSES = 40;

interface Candidate {
  readonly sense: Sense;
  readonly prior: number;
  readonly areas: Areas;
  /** Whether the words after the name say that it lies there. */
  readonly qualified: boolean;
  share: number;
}

interface Topic {
  readonly candidates: Candidate[];
}

/**
 * The place each mention means, in the order of the mentions: the sense that the whole text makes likeliest. `null` where that is a
 * small town far from all else that the text is about: its namesake is more likely one that the gazetteer does not know.
 */
export function resolve(mentions: readonly Mention[], looking: Looking): (Place | null)[] {
  const { gazetteer } = looking;
  const topics = topicsOf(mentions, looking);
  for (let round = 0; round < ROUNDS; round++) {
    const support = supportOf(topics);
    for (const topic of topics.values()) {
      const own = massOf(topic.candidates);
      setShares(topic.candidates, (candidate) => support(candidate, own));
    }
  }
  const chosen = new Map([...topics].map(([key, topic]) => [key, bestOf(topic)]));
  const focus = focusOf(chosen.values());
  return mentions.map(({ key, damaged }) => {
    const best = chosen.get(key);
    if (!best || isStray(best, focus) || (damaged && isGuess(best, focus))) return null;
    return gazetteer.place(best.sense.place.index);
  });
}

function bestOf({ candidates }: Topic): Candidate {
  return candidates.reduce((a, b) => (b.share > a.share ? b : a));
}

/** How many different names of a text lie in each country. */
function focusOf(chosen: Iterable<Candidate>): ReadonlyMap<number, number> {
  const focus = new Map<number, number>();
  for (const { areas } of chosen) {
    if (areas.country >= 0) focus.set(areas.country, (focus.get(areas.country) ?? 0) + 1);
  }
  return focus;
}

/** A town of more inhabitants may be named out of the blue. A judgement: of places alone in their country in 41 packs those above are meant, of smaller ones most are namesakes. */
const KNOWN_ABROAD = 100_000;
/** So large must it be for that under a name that is not its first ("Saigon"): shorter and older names are many places' own. A judgement by the same packs. */
const KNOWN_BY_ALIAS = 1_000_000;
/** So many names in one country make a text about that country. From 2 to 3 nothing moves on the development set of toponyms; 2 clears namesakes from short reports. */
const FOCUS = 2;

/** Kinds of places that have namesakes in other countries. */
const LOCAL: ReadonlySet<Place["kind"]> = new Set(["city", "section", "admin2", "admin1"]);

/** Whether a candidate is a small town or a province, alone in its country, in a text about another. */
function isStray({ sense, areas, qualified }: Candidate, focus: ReadonlyMap<number, number>): boolean {
  const { kind, population } = sense.place;
  if (!LOCAL.has(kind) || qualified) return false;
  if (population > (sense.use === "name" ? KNOWN_ABROAD : KNOWN_BY_ALIAS)) return false;
  return (focus.get(areas.country) ?? 0) <= 1 && Math.max(...focus.values()) >= FOCUS;
}

/** A reading of a damaged name is taken that is likelier than all others together. */
const MOST_LIKELY = 0.5;

/** Whether nothing but a lost letter speaks for a candidate: no other name of the text lies in its country, or another reading fits as well. */
function isGuess({ areas, qualified, share }: Candidate, focus: ReadonlyMap<number, number>): boolean {
  return share <= MOST_LIKELY || (!qualified && (focus.get(areas.country) ?? 0) <= 1);
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

function topicsOf(mentions: readonly Mention[], looking: Looking): Map<string, Topic> {
  const grouped = Map.groupBy(mentions.keys(), (at) => mentions[at]!.key);
  return new Map(
    [...grouped].map(([key, places]) => {
      const senses = mentions[places[0]!]!.senses.slice(0, MAX_SENSES);
      const qualifiers = places
        .map((at) => qualifierOf(mentions, at, looking))
        .filter((each) => each !== null);
      const candidates = senses.map((sense) => {
        const said = Math.max(0, ...qualifiers.map((each) => agreement(sense.place, each)));
        const areas = areasOf(sense.place);
        return { sense, prior: priorOf(sense) + said, areas, qualified: said > 0, share: 0 };
      });
      setShares(candidates, () => 0);
      return [key, { candidates }];
    }),
  );
}

/** The mention right after a comma ("Paris, Texas") or in brackets ("Paris (Texas)"), which may say where this one lies. */
function qualifierOf(mentions: readonly Mention[], at: number, { doc, words }: Looking): Mention | null {
  const mention = mentions[at]!;
  const next = mentions[at + 1];
  if (!next || next.first !== mention.last + 1) return null;
  // "Boston, New York and Chicago" is a list: nothing in it lies in what follows.
  const third = mentions[at + 2];
  const gap = third ? doc.tokens.slice(next.last, third.first).map((token) => token.lower) : [];
  if (gap.length > 0 && gap.length < 3 && gap.every((word) => word === "," || words.and.has(word)))
    return null;
  return /^[,(]$/.test(doc.tokens[mention.last]!.text) ? next : null;
}

function agreement(place: Place, qualifier: Mention): number {
  let best = 0;
  for (const { place: outer } of qualifier.senses) {
    if (outer.kind === "country" && outer.country === place.country && place.kind !== "country")
      best = Math.max(best, WEIGHTS.inCountry);
    if (place.admin1 === outer.index || place.admin2 === outer.index) best = Math.max(best, WEIGHTS.inUnit);
  }
  return best;
}

/**
 * What speaks for a candidate, in natural logarithms of odds. `kinds`, `size` (per power of ten of inhabitants), `fame` (per power of ten above 100,000), `alias` and `unitAlias` (a county
 * without the word) are known before reading; `inCountry` and `inUnit` come from a qualifier after a comma; `country`, `unit` and `near` weigh what
 * the other names of the text share with it. Found by random search on the even half of the development set.
 */
const WEIGHTS = {
  kinds: {
    continent: 6,
    country: 7.4,
    region: 4.5,
    water: 6,
    admin1: 4.6,
    admin2: -0.4,
    capital: 1.2,
    city: 0,
    section: 0,
  },
  size: 0.62,
  fame: 1,
  alias: -1.8,
  unitAlias: -2.4,
  adjective: 1,
  inCountry: 4.2,
  inUnit: 7,
  country: 1.2,
  unit: 1.6,
  unitScale: 2,
  near: 1.35,
  nearScale: 1.9,
};

const COUNTED: ReadonlySet<Place["kind"]> = new Set(["city", "capital", "section", "admin2"]);

/** How likely a name means a place before the text is read: its kind and its inhabitants. */
function priorOf({ place, use }: Sense): number {
  const inhabitants = COUNTED.has(place.kind) ? Math.log10(place.population + 10) : 0;
  const size = WEIGHTS.size * inhabitants + WEIGHTS.fame * Math.max(0, inhabitants - 5);
  const alias = place.kind === "admin2" ? WEIGHTS.unitAlias : WEIGHTS.alias;
  return (
    WEIGHTS.kinds[place.kind] +
    size +
    (use === "alias" ? alias : 0) +
    (use === "adjective" ? WEIGHTS.adjective : 0)
  );
}

/** How much the other names of the text speak for a candidate: they lie in the same country, in the same unit, nearby. */
function supportOf(topics: ReadonlyMap<string, Topic>): (candidate: Candidate, own: Mass) => number {
  const all = massOf([...topics.values()].flatMap((topic) => topic.candidates));
  return ({ areas }, own) => {
    const { country, unit, near } = shared(areas, all, own);
    return (
      WEIGHTS.country * Math.log1p(country) +
      WEIGHTS.unit * Math.log1p(WEIGHTS.unitScale * unit) +
      WEIGHTS.near * Math.log1p(WEIGHTS.nearScale * near)
    );
  };
}
