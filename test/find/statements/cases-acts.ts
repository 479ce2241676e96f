import type { Case } from "./case.ts";

/** What is done by saying: calls, orders, requests, questions, denials, accusations. All texts are made up. */
export const ACT_CASES: readonly Case[] = [
  {
    name: "calls for somebody to do something",
    text: "Thousands left the valley despite Dorland's calls for them to stay.",
    says: [{ speaker: "Dorland", content: "for them to stay", act: "ask" }],
  },
  {
    name: "a denial without content",
    text: "The rebels said the port had fallen. The army denied this.",
    says: [
      { speaker: "rebels", content: "the port had fallen" },
      { speaker: "army", content: "The army denied this", act: "deny" },
    ],
  },
  {
    name: "a denial in a relative clause",
    text: "Veria accuses Dorland of shelling the dam, which Dorland strongly denies.",
    says: [
      { speaker: "Veria", content: "Dorland of shelling the dam", without: "denies", act: "accuse" },
      { speaker: "Dorland", content: "which Dorland strongly denies", act: "deny" },
    ],
  },
  {
    name: "a denial with content",
    text: "The army denied that its jets had bombed the market.",
    says: [{ speaker: "army", content: "its jets had bombed the market", act: "deny" }],
  },
  {
    name: "an order of a court",
    text: "The High Court ordered the ministry to open the archive.",
    says: [{ speaker: "High Court", content: "the ministry to open the archive", act: "order" }],
  },
  {
    name: "a request",
    text: "The agency UNDAC asked the authorities to give families more time.",
    says: [{ speaker: "agency UNDAC", content: "the authorities to give families more time", act: "ask" }],
  },
  {
    name: "a condition before what is expected",
    text: "If the rains come early, up to 2,000 people will have to leave the valley, reckons Nora Quell of the charity Open Hands.",
    says: [{ speaker: "Nora Quell", content: "If the rains come early, up to 2,000" }],
  },
  {
    name: "what officials are accused of",
    text: "Residents accused officials of ordering people to stay.",
    says: [{ speaker: "Residents", content: "ordering people to stay", act: "accuse" }],
  },
  {
    name: "a question that somebody puts",
    text: "The mayor opened the hall, and she asked where the boats of the guild were.",
    says: [{ speaker: "mayor", content: "where the boats of the guild were" }],
  },
  {
    name: "what somebody does not exclude",
    text: "Up to 300 tenants may be moved by Sunday, the river board does not exclude.",
    says: [{ speaker: "river board", content: "Up to 300 tenants may be moved by Sunday" }],
  },
];
