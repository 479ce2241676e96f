/** One step from a version of the schema to the next. The last version is the number of steps. */
export interface Migration {
  /** What it changes, for those who read this file. */
  readonly what: string;
  readonly sql: string;
}

/** All steps, in order. A step that was released is never changed: what changes comes as a new one. */
export const MIGRATIONS: readonly Migration[] = [
  {
    what: "reports with their bytes, findings and paths; refusals; search",
    sql: `
      CREATE TABLE contents (
        hash TEXT PRIMARY KEY,                  -- SHA-256 of the bytes, in hexadecimal
        bytes BLOB NOT NULL
      ) WITHOUT ROWID, STRICT;
      CREATE TABLE reports (
        number INTEGER PRIMARY KEY,             -- of this file alone: shorter than an id where rows are many
        id TEXT NOT NULL UNIQUE,
        content TEXT NOT NULL REFERENCES contents (hash),
        given TEXT NOT NULL,                    -- JSON: what was known besides the bytes
        path TEXT NOT NULL,
        title TEXT,
        text TEXT NOT NULL,
        published TEXT,
        meta TEXT NOT NULL,                     -- JSON: the rest of the report
        engine TEXT NOT NULL,
        findings BLOB NOT NULL                  -- JSON, compressed with Zstandard
      ) STRICT;
      CREATE INDEX reports_by_content ON reports (content);
      CREATE INDEX reports_by_engine ON reports (engine);
      CREATE TABLE paths (
        report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
        path TEXT NOT NULL,
        PRIMARY KEY (report, path)
      ) WITHOUT ROWID, STRICT;
      CREATE TABLE refusals (
        place TEXT PRIMARY KEY,
        path TEXT NOT NULL,
        code TEXT NOT NULL,
        message TEXT NOT NULL
      ) WITHOUT ROWID, STRICT;
      CREATE VIRTUAL TABLE words USING fts5 (
        title, text, content = 'reports', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
      );`,
  },
  {
    what: "neighbourhoods: what reports share, and what was linked in each",
    sql: `
      ALTER TABLE reports ADD COLUMN day INTEGER; -- of publication, since 1970; NULL where the report was kept before this step
      ALTER TABLE reports ADD COLUMN stamp TEXT;  -- changes with the report or its findings
      CREATE TABLE marks (
        kind INTEGER NOT NULL,                  -- 0 mark, 1 scene, 2 band
        mark INTEGER NOT NULL,
        report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
        PRIMARY KEY (kind, mark, report)
      ) WITHOUT ROWID, STRICT;
      CREATE INDEX marks_by_report ON marks (report);
      CREATE TABLE links (
        neighbourhood TEXT NOT NULL UNIQUE,     -- a key over the stamps of its reports
        links BLOB NOT NULL                     -- JSON, compressed with Zstandard
      ) STRICT;`,
  },
];
