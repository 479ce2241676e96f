import type { DatabaseSync, StatementSync } from "node:sqlite";

/** Values that a statement takes. */
export type Values = readonly (string | number | bigint | Uint8Array | null)[];

/** SQL that is prepared once and run many times. */
export interface Queries {
  /** The first row, or `undefined`. */
  readonly one: <Row>(sql: string, ...values: Values) => Row | undefined;
  readonly all: <Row>(sql: string, ...values: Values) => Row[];
  /** Rows as they are asked for; nothing else may be written until the last is read. */
  readonly each: <Row>(sql: string, ...values: Values) => Iterable<Row>;
  /** How many rows changed. */
  readonly run: (sql: string, ...values: Values) => number;
  /** Runs `work` in one transaction that holds the right to write from the start: whole or absent. */
  readonly whole: <T>(work: () => T) => T;
}

/** Prepares and keeps the statements of one database. */
export function queriesOn(database: DatabaseSync): Queries {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      prepared.set(sql, statement);
    }
    return statement;
  };
  return {
    one: <Row>(sql: string, ...values: Values) => prepare(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: Values) => prepare(sql).all(...values) as Row[],
    each: <Row>(sql: string, ...values: Values) =>
      database.prepare(sql).iterate(...values) as Iterable<unknown> as Iterable<Row>,
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    whole(work) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw error;
      }
    },
  };
}
