import { openSqliteProject, type ProjectStore, type SqliteOptions } from "../../store/index.ts";

/** Runs `work` on an open project and closes it, whatever happens. Throws what opening and `work` throw. */
export async function withProject<T>(
  project: string,
  work: (store: ProjectStore) => Promise<T>,
  options: SqliteOptions = {},
): Promise<T> {
  const store = openSqliteProject(project, options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
