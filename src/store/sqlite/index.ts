export { openSqliteProject, type SqliteOptions } from "./open.ts";
