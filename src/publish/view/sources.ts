import { byCodeUnit, byDate, type Source, type Statement } from "../../model/index.ts";
import { type NamesView, namesOf, type PerhapsView, perhapsViews } from "./likeness.ts";
import { type Evidence, evidenceOf, type Lookup, relayNames, type Voice, voiceOf } from "./lookup.ts";
import { dayText } from "./values.ts";
import { actVerb, SOURCE_KIND_LABELS } from "./words.ts";

/** What a source said once, with every report that carries the same words. */
export interface StatementView {
  /** statements[].id of the first telling. */
  readonly id: string;
  readonly statement: Statement;
  readonly words: string;
  readonly verb: string;
  readonly via: readonly string[];
  /** When it was said, or else published, in words; "" where neither is known. */
  readonly date: string;
  readonly evidence: readonly Evidence[];
}

/** A source with all that it says. */
export interface SourceView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** The body it belongs to; "" where none is known. */
  readonly organisation: string;
  readonly statements: readonly StatementView[];
  /** Why its names are one voice. */
  readonly names: readonly NamesView[];
  /** What may be the same voice, and why; nobody has decided. */
  readonly perhaps: readonly { readonly voice: Voice; readonly why: string }[];
}

/** The sources that say something, those with the most statements first; statements nobody is named for come last, under "Nobody named". */
export function sourceViews(known: Lookup): SourceView[] {
  const open = perhapsViews(known);
  const bySpeaker = Map.groupBy(known.picture.statements, (statement) => statement.speaker ?? "");
  const views = known.picture.sources.flatMap((source) => {
    const statements = bySpeaker.get(source.id);
    return statements ? [{ ...headOf(source, { known, open }), statements: grouped(statements, known) }] : [];
  });
  views.sort((a, b) => b.statements.length - a.statements.length || byCodeUnit(a.id, b.id));
  const nobody = grouped(bySpeaker.get("") ?? [], known);
  if (nobody.length === 0) return views;
  const head = { id: "nobody", name: "Nobody named", kind: SOURCE_KIND_LABELS.unnamed };
  return [...views, { ...head, aliases: [], organisation: "", statements: nobody, names: [], perhaps: [] }];
}

function headOf(
  source: Source,
  { known, open }: { known: Lookup; open: readonly PerhapsView[] },
): Omit<SourceView, "statements"> {
  const { id, kind, aliases, organisation } = source;
  return {
    id,
    name: voiceOf(id, known).name,
    kind: SOURCE_KIND_LABELS[kind],
    aliases: aliases.filter((alias) => alias !== source.name),
    organisation: organisation === undefined ? "" : voiceOf(organisation, known).name,
    names: namesOf(source),
    perhaps: open
      .filter(({ voices }) => voices.some((voice) => voice.id === id))
      .map(({ voices: [a, b], why }) => ({ voice: a.id === id ? b : a, why })),
  };
}

function grouped(statements: readonly Statement[], known: Lookup): StatementView[] {
  const views = new Map<string, StatementView & { evidence: Evidence[]; when: string }>();
  for (const statement of statements) {
    const { id, content } = statement;
    const evidence = evidenceOf(id, { anchor: content, known });
    if (!evidence) continue;
    const key = `${statement.act} ${content.exact
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .toLowerCase()}`;
    const same = views.get(key);
    if (same) same.evidence.push(evidence);
    else views.set(key, { ...viewOf(statement, { evidence, known }), evidence: [evidence] });
  }
  return [...views.values()].sort((a, b) => byDate(a.when, b.when) || byCodeUnit(a.id, b.id));
}

function viewOf(
  statement: Statement,
  given: { evidence: Evidence; known: Lookup },
): Omit<StatementView, "evidence"> & { when: string } {
  const { id, content, act, via, saidAt, speaker } = statement;
  const when = saidAt ?? given.evidence.report.published ?? "";
  return {
    id,
    statement,
    words: content.exact,
    verb: actVerb(act),
    via: relayNames(via, {
      voice: speaker === undefined ? null : voiceOf(speaker, given.known),
      known: given.known,
    }),
    date: dayText(when, given.known.wording),
    when,
  };
}
