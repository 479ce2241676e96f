export type {
  Content,
  Given,
  Hit,
  KeptRefusal,
  ListedReport,
  MarkKind,
  MarkPosting,
  Marks,
  Member,
  Outcome,
  Problem,
  ProjectCounts,
  ProjectStore,
  ReportHead,
  ReportToKeep,
} from "./project-store.ts";
export { openSqliteProject, type SqliteOptions } from "./sqlite/index.ts";
