/** Past tense and past participle, where they differ, of verbs that do not end in "-ed". */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: "was were been",
  bear: "bore borne",
  beat: "beat beaten",
  become: "became become",
  begin: "began begun",
  bend: "bent",
  bid: "bade bidden bid",
  bind: "bound",
  bite: "bit bitten",
  bleed: "bled",
  blow: "blew blown",
  break: "broke broken",
  breed: "bred",
  bring: "brought",
  build: "built",
  burn: "burned burnt",
  burst: "burst",
  buy: "bought",
  catch: "caught",
  choose: "chose chosen",
  cling: "clung",
  come: "came",
  creep: "crept",
  cut: "cut",
  deal: "dealt",
  dig: "dug",
  do: "did done",
  draw: "drew drawn",
  drink: "drank drunk",
  drive: "drove driven",
  dwell: "dwelt dwelled",
  eat: "ate eaten",
  fall: "fell fallen",
  feed: "fed",
  feel: "felt",
  fight: "fought",
  find: "found",
  flee: "fled",
  fly: "flew flown",
  forbid: "forbade forbidden",
  forsake: "forsook forsaken",
  freeze: "froze frozen",
  get: "got gotten",
  give: "gave given",
  go: "went gone",
  grow: "grew grown",
  hang: "hanged hung",
  have: "had",
  hear: "heard",
  hide: "hid hidden",
  hit: "hit",
  hold: "held",
  hurt: "hurt",
  keep: "kept",
  know: "knew known",
  lay: "laid",
  lead: "led",
  leap: "leapt leaped",
  leave: "left",
  lend: "lent",
  let: "let",
  lie: "lay lain",
  lose: "lost",
  make: "made",
  mean: "meant",
  meet: "met",
  mow: "mowed mown",
  overtake: "overtook overtaken",
  pay: "paid",
  put: "put",
  quit: "quit",
  read: "read",
  rebuild: "rebuilt",
  ride: "rode ridden",
  rise: "rose risen",
  run: "ran",
  say: "said",
  see: "saw seen",
  seek: "sought",
  sell: "sold",
  send: "sent",
  set: "set",
  shake: "shook shaken",
  shed: "shed",
  shoot: "shot",
  shrink: "shrank shrunk",
  shut: "shut",
  sink: "sank sunk",
  sit: "sat",
  slay: "slew slain",
  sleep: "slept",
  slide: "slid",
  speak: "spoke spoken",
  spend: "spent",
  spread: "spread",
  stand: "stood",
  steal: "stole stolen",
  stick: "stuck",
  strike: "struck stricken",
  sweep: "swept",
  swell: "swelled swollen",
  swim: "swam swum",
  take: "took taken",
  teach: "taught",
  tear: "tore torn",
  tell: "told",
  think: "thought",
  throw: "threw thrown",
  tread: "trod trodden",
  understand: "understood",
  wake: "woke woken",
  win: "won",
  withdraw: "withdrew withdrawn",
  write: "wrote written",
};

/** Verbs of more than one syllable that double their last letter, and short ones that do not. */
const DOUBLED =
  /^(?:kidnap|admit|permit|commit|begin|forbid|transfer|compel|expel|propel|repel|inter|quit|[^aeiou]*[aeiou][bdgklmnprtz])$/;

/**
 * All forms of verbs, apart by "|"; of a phrase the first word is the verb. Each comes with its plain form, its third person, its past and its
 * "-ing" form ("drive out": "drive out|drives out|drove out|driven out|driving out").
 */
export function inflected(verbs: string): string {
  return verbs
    .split("|")
    .flatMap((phrase) => {
      const [verb = "", ...rest] = phrase.split(" ");
      return formsOf(verb).map((form) => [form, ...rest].join(" "));
    })
    .join("|");
}

function formsOf(verb: string): readonly string[] {
  const stem = DOUBLED.test(verb) ? verb + verb.at(-1) : verb;
  const past = IRREGULAR[verb]?.split(" ") ?? [pastOf(verb, stem)];
  return [...new Set([verb, thirdOf(verb), ...past, ingOf(verb, stem)])];
}

function thirdOf(verb: string): string {
  if (verb === "be") return "is";
  if (verb === "have") return "has";
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastOf(verb: string, stem: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${stem}ed`;
}

function ingOf(verb: string, stem: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
  return `${stem}ing`;
}
