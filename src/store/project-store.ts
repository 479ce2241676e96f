import type { Anchor, Links, ReadReport, Refusal, Report } from "../model/index.ts";

/** What was known of a report besides its bytes when it was added: what it takes to read it again and get the same. */
export interface Given {
  /** The cells of its row in the source log, where there is one. */
  readonly log?: Readonly<Record<string, string>>;
  /** ISO 8601 or EDTF. */
  readonly published?: string;
  /** IANA name or offset. */
  readonly timezone?: string;
}

/** A report as published. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly given: Given;
}

/** What a report may share with others, by which the store finds them again. Numbers below 2^53, each once. */
export interface Marks {
  /** Days since 1970, or a number below all days. */
  readonly day: number;
  readonly marks: readonly number[];
  readonly scenes: readonly number[];
  readonly bands: readonly number[];
}

/** One kind of what reports share. */
export type MarkKind = Exclude<keyof Marks, "day">;

/** A report that has a mark. */
export interface MarkPosting {
  readonly report: string;
  readonly day: number;
}

/** A report in a project, and a word that changes with it or its findings. */
export interface Member {
  readonly id: string;
  readonly stamp: string;
}

/** A report to be kept, read and searched. */
export interface ReportToKeep extends ReadReport {
  readonly content: Content;
  readonly marks: Marks;
  /** What read and searched it: engine and models. */
  readonly engine: string;
  /** Where the file lies, absolute: a refusal of that place is forgotten. Missing where it is not read from a file. */
  readonly place?: string;
}

/** What became of a report that was to be kept: a new one; the same bytes again; the same under another path, which was noted. */
export type Outcome = "added" | "known" | "noted";

/** What a store knows of a report without reading it. */
export interface ReportHead {
  readonly id: string;
  /** The path that the picture shows: of all it was added under, the first in code unit order. */
  readonly path: string;
  /** Every path it was added under, sorted. */
  readonly paths: readonly string[];
  readonly engine: string;
}

/** One row of a list of reports. */
export interface ListedReport extends ReportHead {
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string;
  readonly language: string;
  /** UTF-16 code units of the text. */
  readonly length: number;
}

/** A file that was refused, and is still. */
export interface KeptRefusal extends Refusal {
  /** Where the file lies, absolute: once what lies there is read, the refusal goes. */
  readonly place: string;
}

/** A place where searched words stand. */
export interface Hit {
  readonly report: ListedReport;
  /** The words that were searched for, each where it stands, in order of the text; at most a few. */
  readonly anchors: readonly Anchor[];
  /** The text around the first of them. */
  readonly around: Anchor;
  /** How many more stand in the text. */
  readonly more: number;
}

/** Something that is wrong in a project, and what to do about it. */
export interface Problem {
  /** What it is about: a report's path, or a part of the file. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

/** How much a project holds. */
export interface ProjectCounts {
  readonly reports: number;
  readonly refused: number;
}

/**
 * Reports, their bytes and what was found in them, kept in one place. Each change is whole or absent, whatever happens to the process or machine in the
 * middle of it. What is read is a pure function of what was kept: the order and the batches in which reports came leave no trace.
 * Every method may throw `damaged-project`, `project-locked` and `cannot-write`.
 */
export interface ProjectStore {
  /** What to call it in messages: a path, or an address without its password. */
  readonly name: string;
  readonly counts: () => Promise<ProjectCounts>;
  /** What is known of a report; `undefined` where it is not kept. */
  readonly head: (id: string) => Promise<ReportHead | undefined>;
  /** Keeps a report, its bytes and its findings in one step. One that is there is replaced where its path comes first or its engine is another. */
  readonly keep: (report: ReportToKeep) => Promise<Outcome>;
  /** Notes that a report that is kept was met under this path too; returns whether that was new. A refusal of the place is forgotten. */
  readonly notePath: (
    id: string,
    file: { readonly path: string; readonly place: string },
  ) => Promise<boolean>;
  /** Forgets reports by id, and with them all that rests on them alone. Returns how many there were. */
  readonly remove: (ids: readonly string[]) => Promise<number>;
  /** Keeps why a file was refused; one of the same place is replaced. */
  readonly refuse: (refusal: KeptRefusal) => Promise<void>;
  /** Forgets the refusals of these paths. Returns how many there were. */
  readonly forgetRefusals: (paths: readonly string[]) => Promise<number>;
  /** Sorted by path, then place. */
  readonly refusals: () => Promise<KeptRefusal[]>;
  /** Sorted by publication date, undated last, then path and id. */
  readonly list: () => AsyncIterable<ListedReport>;
  /** Every report with its findings, sorted by id; or those of `ids`. */
  readonly reports: (ids?: readonly string[]) => AsyncIterable<ReadReport>;
  /** The bytes of a report, and what was known of it. */
  readonly content: (id: string) => Promise<Content | undefined>;
  /** Every report without its findings, sorted by id. */
  readonly texts: () => AsyncIterable<Report>;
  /** Every report by id, sorted. */
  readonly members: () => Promise<Member[]>;
  /** For each mark of a kind that two reports or more have, all that have it; in no order. */
  readonly shared: (kind: MarkKind) => AsyncIterable<MarkPosting[]>;
  /** What was linked in a neighbourhood; `undefined` where it was not kept. */
  readonly links: (neighbourhood: string) => Promise<Links | undefined>;
  /** Keeps what was linked in a neighbourhood. */
  readonly keepLinks: (neighbourhood: string, links: Links) => Promise<void>;
  /** Forgets what was linked in all neighbourhoods but these. */
  readonly keepOnlyLinks: (neighbourhoods: ReadonlySet<string>) => Promise<void>;
  /** Ids of reports that another engine read or searched, sorted. */
  readonly staleFor: (engine: string) => Promise<string[]>;
  /** Reports in which all the words stand, the most telling first. `words` is plain text; words in quotation marks stand together. */
  readonly search: (words: string, limit: number) => Promise<Hit[]>;
  /** What is wrong with the store itself: its pages, references, hashes and search index. What the findings say is not looked at. */
  readonly problems: () => AsyncIterable<Problem>;
  readonly close: () => Promise<void>;
}
