import { cleanMetadata, type Draft } from "./draft.ts";

type Item = Readonly<Record<string, unknown>>;

/** Whether a JSON object is a news item in IPTC's ninjs: it has a `uri`, and a headline or a body where ninjs 1.x or 2.x has them. */
export function isNinjs(value: Item): boolean {
  if (typeof value.uri !== "string") return false;
  return ["headline", "body_text", "body_xhtml", "body_html", "headlines", "bodies"].some(
    (key) => key in value,
  );
}

/**
 * A ninjs item as a draft. In 1.x `headline` and `body_text` (or `body_xhtml`) are strings; from 2.0 `headlines` and `bodies` are lists
 * with `role` and `value`. The date is `firstcreated` or `versioncreated`: the time this version was made. Source: https://iptc.org/std/ninjs/.
 */
export function readNinjs(item: Item, flatten: (html: string) => string): Draft {
  return {
    text: bodyOf(item, flatten),
    metadata: cleanMetadata({
      title: text(item.headline) ?? text(entries(item, "headlines")[0]?.value) ?? item.title,
      published: item.versioncreated ?? item.firstcreated ?? item.versionCreated ?? item.firstCreated,
      language: item.language,
      byline: item.byline ?? item.by,
      url: text(item.canonicalurl) ?? webAddress(item.uri),
      outlet: outletOf(item),
    }),
  };
}

function bodyOf(item: Item, flatten: (html: string) => string): string {
  const plain = text(item.body_text);
  if (plain) return plain;
  const html = text(item.body_xhtml) ?? text(item.body_html);
  if (html) return flatten(html);
  const bodies = entries(item, "bodies").filter((body) => text(body.value));
  const isPlain = (body: Item) => /plain|text$/i.test(text(body.contenttype ?? body.contentType) ?? "plain");
  const best = bodies.find((body) => isPlain(body) && !looksLikeMarkup(body.value)) ?? bodies[0];
  const value = text(best?.value) ?? "";
  return looksLikeMarkup(value) ? flatten(value) : value;
}

function outletOf(item: Item): unknown {
  const infosource = [entries(item, "infosources"), entries(item, "infosource")].flat();
  const named = infosource.map((source) => text(source.name)).find(Boolean);
  return text(item.provider) ?? named ?? text(item.source) ?? text(item.copyrightholder);
}

function entries(item: Item, key: string): Item[] {
  const value = item[key];
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is Item => typeof entry === "object" && entry !== null);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function looksLikeMarkup(value: unknown): boolean {
  return typeof value === "string" && /<(?:p|div|br|h\d|ul|table)\b/i.test(value);
}

function webAddress(uri: unknown): string | undefined {
  return typeof uri === "string" && /^https?:/i.test(uri) ? uri : undefined;
}
