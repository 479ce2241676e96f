/** A line of English that pages put between the paragraphs of an article. */
export interface PromotionRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** A line with more words than this is a paragraph, whatever it starts with. */
  readonly words: number;
  readonly drops: readonly string[];
  readonly keeps: readonly string[];
}

/** The lines by which English pages lead elsewhere. Each pattern is tried at the start of a line only. */
export const PROMOTIONS: readonly PromotionRule[] = [
  {
    id: "read-more",
    pattern:
      /^(?:read|see|watch|listen)\s(?:more|also|next|now|this)\b|^(?:also|must|further)\s(?:read|see|watch)\b|^more\s(?:on|from|about)\s(?:this|the|our)\b|^(?:related|recommended)\b[^.]{0,40}[:|]/i,
    words: 25,
    drops: [
      "READ MORE: Seven charts about the storm",
      "Also read: the town that moved",
      "Related: ten years on",
    ],
    keeps: [
      "Related deaths rose to 40.",
      "Readers wrote that more was needed.",
      "See the people leave, said one aid worker.",
    ],
  },
  {
    id: "advertisement",
    pattern: /^(?:advertisement|advertising|sponsored(?:\scontent)?|promoted)\b(?:\s*$|\s*[-–—:|])/i,
    words: 25,
    drops: ["Advertisement", "ADVERTISEMENT - Lamps at half price!", "Sponsored content"],
    keeps: ["Advertisements were taken down, the mayor said.", "Sponsored by two parties, the bill passed."],
  },
  {
    id: "subscribe",
    pattern:
      /^(?:subscribe|sign\sup|register|log\sin|join|follow|download|support|donate|click|tap|share|send)\b.{0,80}\b(?:newsletters?|inbox|readers|subscribers|app|channel|us\son|on\s(?:twitter|x|facebook|whatsapp|telegram|instagram|youtube)|here|article|story|today|free|now|email|e-mail|tips?)\b/i,
    words: 22,
    drops: [
      "Sign up for our newsletter",
      "Join 8,000 subscribers. Leave whenever you like.",
      "Follow us on Telegram",
      "Share this article",
    ],
    keeps: ["Join the army or leave, they were told.", "Support for the victims arrived."],
  },
  {
    id: "continues",
    pattern:
      /^(?:(?:the\s|this\s)?(?:story|article|text)\scontinues\b|continue\sreading\b|scroll\s(?:down\s)?to\scontinue\b|loading\b[\s.…]{0,5}$|please\s(?:enable|turn\son)\sjavascript\b)/i,
    words: 12,
    drops: [
      "Story continues below",
      "Article continues after this advertisement",
      "Continue reading",
      "Loading...",
    ],
    keeps: [
      "The story continues to trouble the town, the mayor said, and nobody can tell when or how it will end.",
    ],
  },
  {
    id: "meter",
    pattern:
      /^(?:you\s(?:have|can\sread)\b.{0,40}\b(?:articles?|stories|story)\b.{0,30}\b(?:left|remaining|free|month|week)\b|already\sa\s(?:subscriber|member)\b|this\s(?:article|story|content)\sis\s(?:for|only\sfor|reserved)\b)/i,
    words: 25,
    drops: [
      "You have 2 of 5 free articles left this month.",
      "Already a subscriber? Log in",
      "This article is for subscribers only.",
    ],
    keeps: ["You have four days left, the officer told them.", "This story is one of many."],
  },
  {
    id: "consent",
    pattern:
      /^(?:we|this\s(?:site|website|page)|our\s(?:site|website|partners)|by\s(?:using|browsing|continuing|clicking))\b.{0,160}\b(?:cookies?|privacy|consent)\b|^cookies?\s(?:help|policy|settings|notice)\b/i,
    words: 60,
    drops: [
      "We value your privacy. We and our 412 partners use cookies.",
      "This site uses cookies.",
      "Cookies help us show better ads.",
    ],
    keeps: ["We were robbed of sleep and hope, she said.", "Our partners have reached 40 villages."],
  },
  {
    id: "rights",
    pattern: /^(?:©|\(c\)\s\d{4}|copyright\b|all\srights\sreserved)/i,
    words: 40,
    drops: ["© 2023 The Ledger", "All rights reserved.", "Copyright 2021 Example Media"],
    keeps: ["Copyrighted works burned with the library."],
  },
  {
    id: "picture",
    pattern:
      /^(?:photo(?:graph)?|image|picture|video|file\sphoto|photo\scredit|image\s(?:source|credit|caption))\s?(?::|by\b|source\b|credit\b|caption\b)/i,
    words: 25,
    drops: ["Photo: A street in the old town", "Image source: Reuters"],
    keeps: ["Photographs of the missing hang at the gate.", "Video of the attack was checked by two labs."],
  },
  {
    id: "reading-time",
    pattern:
      /^(?:\d{1,3}[\s-](?:min(?:ute)?s?)\s(?:read|of\sreading)|\d{1,6}\s(?:comments?|shares|views)\b\s*$|(?:last\s)?(?:updated|published|posted|modified)\b[^.]{0,60}$)/i,
    words: 12,
    drops: ["6 min read", "148 comments", "Last updated 3 hours ago", "Published: 14 September 2023"],
    keeps: ["12 comments by officials were withdrawn.", "Published figures differ."],
  },
];

/** Whether a line leads elsewhere or speaks of the page rather than of the world. */
export function isPromotion(text: string): boolean {
  const head = text.slice(0, 400);
  const count = head.split(/\s+/).length;
  return PROMOTIONS.some(({ pattern, words }) => count <= words && pattern.test(head));
}

/** Whether a line is the label of an advertisement and nothing else. */
export function isAdvertisementLabel(text: string): boolean {
  return /^(?:advertisement|advertising|sponsored(?:\scontent)?|promoted)[\s.:]{0,3}$/i.test(
    text.slice(0, 40),
  );
}
