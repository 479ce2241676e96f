import { SOURCE_LOG } from "./source-logs.ts";

/** Names of files that speak of a folder, not of a crisis, whatever their extension. */
const ABOUT = /^(?:read[\s_-]?me|licen[cs]e|notice|copying|authors|contributing|changelog)(?:[._-].*)?$/i;
/** Tables, and what browsers save beside a page. */
const NOT_REPORTS =
  /\.(?:csv|tsv|css|js|mjs|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|eot|mp[34]|m4a|webm|ogg|wav|mov|ya?ml|toml|lock|bak|tmp|swp|part)$/i;
/** The folders in which browsers keep the pictures and scripts of "page.html". */
const PAGE_FILES = /^(.+)(?:_files|-Dateien|_archivos|_fichiers|_file)$/;

/**
 * Whether an entry of a folder is passed over in silence: hidden files and backups, the source log, readmes and licences, tables, pictures, scripts, and the folder of
 * a saved page that lies beside it. `beside` are all the names of the folder. A file given by itself is never set aside.
 */
export function isSetAside(name: string, beside: ReadonlySet<string>): boolean {
  if (name.startsWith(".") || name.endsWith("~") || name === "node_modules") return true;
  if (name === SOURCE_LOG || ABOUT.test(name) || NOT_REPORTS.test(name)) return true;
  const page = PAGE_FILES.exec(name)?.[1];
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}
