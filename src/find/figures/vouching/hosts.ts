import type { FoundStatement, Speaker } from "../../../model/index.ts";
import { HOSTS } from "../../en-words.ts";

/** The voices of a report without those who lead through a transcript: "PRESENTER: Nine drowned" is the report's own word. */
export function withoutHosts<
  T extends { readonly statements: readonly FoundStatement[]; readonly speakers: readonly Speaker[] },
>(around: T): T {
  const turns = around.statements.filter(({ rule }) => rule === "turn");
  const hosts = new Set(turns.map(({ speaker }) => speaker).filter((name) => isHost(name)));
  if (hosts.size === 0) return around;
  return {
    ...around,
    statements: around.statements.filter(({ rule, speaker }) => rule !== "turn" || !hosts.has(speaker)),
    speakers: around.speakers.filter(({ name }) => !hosts.has(name)),
  };
}

function isHost(name: string | null): boolean {
  return HOSTS.has(name?.split(" ")[0]?.toLowerCase() ?? "");
}
