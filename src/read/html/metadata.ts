import { dateOf } from "../dates/index.ts";
import { cleanMetadata, fillIn, type Metadata } from "../draft.ts";
import { linkedMetadata } from "./linked-data.ts";
import { type ElementNode, elementsOf, textOf } from "./tree.ts";

/** The names of meta tags (`name`, `property`, `itemprop` or `http-equiv`, lower case) for each field; of several the first counts. */
const META_NAMES: Readonly<Record<Exclude<keyof Metadata, "timezone">, readonly string[]>> = {
  title: ["og:title", "headline", "dc.title", "dcterms.title", "parsely-title", "twitter:title", "title"],
  outlet: [
    "og:site_name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_publisher",
    "publisher",
    "application-name",
  ],
  published: [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "dc.date.created",
    "publish-date",
    "publishdate",
    "publication_date",
    "published_time",
    "pubdate",
    "og:pubdate",
    "release_date",
    "displaydate",
    "date",
  ],
  byline: [
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
  ],
  language: ["content-language", "dc.language", "dcterms.language", "language", "inlanguage", "og:locale"],
  url: ["og:url", "twitter:url", "dc.identifier.uri"],
};

/**
 * What a page says of itself: JSON-LD first (it is written for machines), then meta tags and microdata, then `<time>`, the headline,
 * the canonical link and `<html lang>`. Sources: schema.org Article, Open Graph, Dublin Core, and the names that news sites use besides.
 */
export function metadataOf(root: ElementNode): Metadata {
  const found: Found = { metas: new Map(), linked: [], page: {} };
  for (const element of elementsOf(root)) collect(found, element);
  const { page, headline } = found;
  const said = fillIn(linkedMetadata(found.linked), metaMetadata(found.metas), cleanMetadata(page));
  const title = said.title ?? cleanMetadata({ title: headline }).title;
  return fillIn(
    siteFromTitle(cleanMetadata({ title: found.title }).title, { ...said, ...(title ? { title } : {}) }),
  );
}

/** What is collected on one walk over the page. */
interface Found {
  readonly metas: Map<string, string>;
  readonly linked: string[];
  readonly page: Partial<Record<keyof Metadata, string | undefined>>;
  title?: string;
  headline?: string;
}

function collect(found: Found, element: ElementNode): void {
  const { tag, attributes } = element;
  const property = attributes.itemprop?.toLowerCase();
  if (tag === "html") found.page.language ??= attributes.lang ?? attributes["xml:lang"];
  else if (tag === "title") found.title ??= textOf(element);
  else if (tag === "h1") found.headline ??= textOf(element);
  else if (tag === "link" && /\bcanonical\b/i.test(attributes.rel ?? "")) found.page.url ??= attributes.href;
  else if (tag === "script" && /ld\+json/i.test(attributes.type ?? "")) found.linked.push(textOf(element));
  else if (tag === "meta") addMeta(found.metas, attributes);
  else if (tag === "time" && dateOf(attributes.datetime ?? "") && !isAside(element))
    found.page.published ??= attributes.datetime;
  if (property === "datepublished")
    addMeta(found.metas, {
      itemprop: property,
      content: attributes.datetime ?? attributes.content ?? "",
    });
  if (isByline(element)) found.page.byline ??= textOf(element).replace(/^\s*by\b:?\s*/i, "");
}

function addMeta(metas: Map<string, string>, attributes: ElementNode["attributes"]): void {
  const content = attributes.content?.trim();
  if (!content) return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributes[key]?.trim().toLowerCase();
    if (name && !metas.has(name)) metas.set(name, content);
  }
}

function metaMetadata(metas: ReadonlyMap<string, string>): Metadata {
  const pick = (field: keyof typeof META_NAMES) =>
    META_NAMES[field].map((name) => metas.get(name)).find((value) => isUsable(field, value));
  return cleanMetadata(
    Object.fromEntries(
      Object.keys(META_NAMES).map((field) => [field, pick(field as keyof typeof META_NAMES)]),
    ),
  );
}

/** A date that cannot be read hides none that can; and Facebook's pages of authors stand where their names should. */
function isUsable(field: keyof Metadata, value: string | undefined): boolean {
  if (field === "published") return dateOf(value ?? "") !== undefined;
  return value !== undefined && !/^https?:\/\/\S*facebook/i.test(value);
}

function isByline({ tag, attributes, parent }: ElementNode): boolean {
  if (attributes.itemprop === "author" || attributes.rel === "author") return true;
  return (
    tag !== "body" && parent !== undefined && /(?:^|[\s_-])byline(?:$|[\s_-])/i.test(attributes.class ?? "")
  );
}

function isAside(element: ElementNode): boolean {
  for (let up: ElementNode | undefined = element; up; up = up.parent)
    if (/^(?:aside|nav|footer)$/.test(up.tag)) return true;
  return false;
}

const SEPARATOR = /\s{1,9}(?:[|·•»–—-]|::)\s{1,9}/;

/** Takes the site's name off the end of the page's title ("Headline - The Ledger"), and tells the outlet by it where nothing else does. */
function siteFromTitle(page: string | undefined, said: Metadata): Metadata {
  const title = said.title ?? page;
  if (!title || !page) return said;
  const parts = page.split(SEPARATOR);
  const site = parts.length > 1 ? (parts.at(-1) as string) : undefined;
  const bare =
    site === undefined ? page : page.slice(0, page.lastIndexOf(site)).replace(/\s{1,9}\S{1,2}\s{1,9}$/, "");
  if (said.title === undefined)
    return { ...said, title: site !== undefined && site === said.outlet ? bare : page };
  if (said.outlet === undefined && site !== undefined && bare === said.title)
    return { ...said, outlet: site };
  return said.title === page && site !== undefined && site === said.outlet ? { ...said, title: bare } : said;
}
