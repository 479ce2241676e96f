import jsonld from "jsonld";
import { beforeAll, describe, expect, test } from "vitest";
import type { Picture } from "../../src/model/index.ts";
import { toJsonld } from "../../src/publish/jsonld.ts";
import { pictureOf } from "./fixture/build.ts";
import { dernaPicture } from "./fixture/derna.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { ODD_TEXTS, oddPicture } from "./fixture/odd.ts";

/** Nothing may be fetched: the context is in the document. */
const OFFLINE = {
  safe: true,
  documentLoader: async (url: string): Promise<never> => {
    throw new RangeError(`asked for ${url}`);
  },
};

interface Node {
  readonly "@id"?: string;
  readonly "@type"?: readonly string[];
  readonly [key: string]: unknown;
}

async function read(picture: Picture): Promise<Node[]> {
  return (await jsonld.expand(JSON.parse(toJsonld(picture)), OFFLINE)) as unknown as Node[];
}

function value(node: Node, property: string): unknown {
  const [first] = (node[property] ?? []) as readonly { "@value"?: unknown; "@id"?: string }[];
  return first?.["@value"] ?? first?.["@id"];
}

const SCHEMA = "https://schema.org/";
const OA = "http://www.w3.org/ns/oa#";

let derna: Picture;
let nodes: Map<string, Node>;
let annotations: Node[];
beforeAll(async () => {
  derna = await dernaPicture();
  const all = await read(derna);
  nodes = new Map(all.flatMap((node) => (node["@id"] ? [[node["@id"], node] as const] : [])));
  annotations = all.filter((node) => node["@type"]?.includes(`${OA}Annotation`));
});

describe("the linked data", () => {
  test("has a node for each report, source, place, statement, figure, series and event", () => {
    for (const list of [
      "reports",
      "sources",
      "places",
      "statements",
      "figures",
      "series",
      "events",
      "origins",
    ] as const) {
      for (const { id } of derna[list]) expect(nodes.has(`urn:crossread:${id}`), id).toBe(true);
    }
  });

  test("attributes each figure and statement to who vouches, with its bounds and its report", () => {
    for (const figure of derna.figures) {
      const node = nodes.get(`urn:crossread:${figure.id}`)!;
      expect(value(node, `${SCHEMA}text`)).toBe(figure.anchor.exact);
      expect(value(node, "http://www.w3.org/ns/prov#wasQuotedFrom")).toBe(
        `urn:crossread:${figure.anchor.report}`,
      );
      const speaker = figure.speaker === undefined ? undefined : `urn:crossread:${figure.speaker}`;
      expect(value(node, "http://www.w3.org/ns/prov#wasAttributedTo")).toBe(speaker);
      const [quantity] = node[`${SCHEMA}value`] as Node[];
      expect(value(quantity!, `${SCHEMA}minValue`) ?? null).toBe(figure.min);
      expect(value(quantity!, `${SCHEMA}maxValue`) ?? null).toBe(figure.max);
    }
    for (const { id, content, confidence } of derna.statements) {
      const node = nodes.get(`urn:crossread:${id}`)!;
      expect(value(node, `${SCHEMA}text`)).toBe(content.exact);
      expect(value(node, "urn:crossread:terms:confidence")).toBe(confidence);
    }
  });

  test("anchors every datum by characters: the position and the quotation select the same words", async () => {
    const all = [
      ...annotations,
      ...(await read(oddPicture())).filter((node) => node["@type"]?.includes(`${OA}Annotation`)),
    ];
    const reports = [...derna.reports, ...oddPicture().reports];
    const texts = new Map(reports.map(({ id, text }) => [`urn:crossread:${id}`, [...text.toWellFormed()]]));
    expect(annotations.length).toBeGreaterThan(derna.figures.length + derna.statements.length);
    for (const annotation of all) {
      const [target] = annotation[`${OA}hasTarget`] as Node[];
      const selectors = target![`${OA}hasSelector`] as Node[];
      const [position, quote] = ["TextPositionSelector", "TextQuoteSelector"].map(
        (type) => selectors.find((one) => one["@type"]?.includes(OA + type))!,
      );
      const text = texts.get(String(value(target!, `${OA}hasSource`)))!;
      const [start, end] = [Number(value(position!, `${OA}start`)), Number(value(position!, `${OA}end`))];
      const exact = String(value(quote!, `${OA}exact`));
      expect(text.slice(start, end).join("")).toBe(exact);
      expect(
        text
          .slice(0, start)
          .join("")
          .endsWith(String(value(quote!, `${OA}prefix`))),
      ).toBe(true);
    }
  });

  test("becomes triples that another tool can load, none of them lost", async () => {
    const quads = String(
      await jsonld.toRDF(JSON.parse(toJsonld(derna)), { ...OFFLINE, format: "application/n-quads" }),
    );
    for (const { id } of derna.figures) expect(quads).toContain(`<urn:crossread:${id}> <${SCHEMA}text> `);
    const places = derna.places.filter(({ lat }) => lat !== undefined);
    expect(quads.match(/<https:\/\/schema.org\/latitude> "[^"]+"\^\^<[^>]+#double>/g)).toHaveLength(
      places.length,
    );
  });

  test("keeps odd and hostile text as values, and nothing at all is a document too", async () => {
    const texts = (await read(oddPicture())).map((node) => value(node, `${SCHEMA}headline`));
    for (const odd of ODD_TEXTS) expect(texts).toContain(odd.toWellFormed());
    await read(hostilePicture());
    expect((await read(pictureOf([]))).length).toBe(1);
  });

  test("is the same for the same picture", () => {
    expect(toJsonld(derna)).toBe(toJsonld(structuredClone(derna)));
  });
});
