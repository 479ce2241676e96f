/** Elements that hold no words of an article. */
export const WORDLESS: ReadonlySet<string> = new Set(
  "script style noscript template svg math iframe object embed canvas audio video map picture source track img input select textarea button datalist progress meter head title meta link base".split(
    " ",
  ),
);

/** Elements that hold words of the page, not of the article. */
export const PAGE_PARTS: ReadonlySet<string> = new Set("nav aside footer dialog menu".split(" "));

/** WAI-ARIA roles of what stands around an article. Source: https://www.w3.org/TR/wai-aria-1.2/#landmark_roles and its widgets. */
export const PAGE_ROLES: ReadonlySet<string> = new Set(
  "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist tooltip status alert form".split(
    " ",
  ),
);

/** Words in a class or id that name furniture. */
export interface FurnitureRule {
  readonly id: string;
  /** In lower case, as they stand between hyphens, underscores, blanks and capitals; two neighbours count joined as well ("mostread"). */
  readonly words: ReadonlySet<string>;
  /** The largest share of the page's prose that such an element may hold and still be furniture, from 0 to 1. */
  readonly share: number;
  /** Where the words also name parts of an article: the element goes only if it has fewer words than this, or is mostly links. */
  readonly fewer?: number;
  readonly drops: readonly string[];
  readonly keeps: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Collected from the class names of common themes and content systems (WordPress, Drupal, Joomla, Arc, gov.uk, Elementor). */
export const FURNITURE: readonly FurnitureRule[] = [
  {
    id: "consent",
    words: words("cookie cookies consent gdpr ccpa cookielaw cookiebar cookiebanner onetrust"),
    share: 0.5,
    drops: ["cookie-banner", "gdprConsent", "js_cookie_notice"],
    keeps: ["category-cookies", "no-cookie"],
  },
  {
    id: "advertising",
    words: words(
      "ad ads adsbygoogle googleads gpt adbox adslot adunit advert adverts advertisement advertising adsense adwrap adwrapper adcontainer sponsor sponsored sponsors dfp outbrain taboola mgid promo promos promobox promoted promotion",
    ),
    share: 0.5,
    drops: ["adbox", "ad-slot", "inline-promo", "AdvertTop", "story__ad"],
    keeps: ["lead", "has-ads", "header", "tag-ads", "adaptive"],
  },
  {
    id: "other-stories",
    words: words(
      "related relatedposts recommended recommendations recirc recirculation trending popular mostread mostviewed mostpopular readmore readnext readalso alsoread seealso morestories morefrom morenews moreon teaser teasers upnext latestnews",
    ),
    share: 0.5,
    drops: ["related-links", "most-read", "mostViewed", "story-teaser"],
    keeps: ["with-related", "correlated", "reading"],
  },
  {
    id: "navigation",
    words: words(
      "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager sitemap skip skiplink toc topbar hdr masthead",
    ),
    share: 0.5,
    drops: ["main-nav", "breadcrumbs", "skip-link"],
    keeps: ["has-nav", "navigator"],
  },
  {
    id: "readers",
    words: words("comments comment commentlist disqus respond"),
    share: 1,
    drops: ["comments", "comment-list", "disqus_thread"],
    keeps: ["commentary", "no-comments"],
  },
  {
    id: "offers",
    words: words(
      "newsletter newsletters subscribe subscription signup signin login paywall register donate donation poll quiz survey appeal",
    ),
    share: 0.5,
    drops: ["newsletter-signup", "paywallBox"],
    keeps: ["category-survey"],
  },
  {
    id: "sharing",
    words: words("share shares sharing sharebar sharebuttons social socials addtoany addthis followus"),
    share: 0.5,
    drops: ["share-buttons", "social-links"],
    keeps: ["shared"],
  },
  {
    id: "page-ends",
    words: words(
      "footer ftr colophon copyright legal sidebar rail ticker newsticker modal popup popover lightbox toast tooltip",
    ),
    share: 0.5,
    drops: ["site-footer", "right-rail", "sidebarWidget", "breaking_ticker"],
    keeps: ["has-sidebar", "with-sidebar", "railway"],
  },
  {
    id: "pictures",
    words: words(
      "caption captions imagecaption wpcaptiontext credit gallery slideshow carousel slider player video audio podcast thumbnail",
    ),
    share: 0.3,
    drops: ["image-caption", "photo-credit", "video-player"],
    keeps: ["format-video", "tag-audio"],
  },
  {
    id: "unseen",
    words: words("hidden sronly visuallyhidden screenreader screenreadertext offscreen printonly"),
    share: 0.3,
    drops: ["sr-only", "visually-hidden", "screen-reader-text"],
    keeps: ["unhidden"],
  },
  {
    id: "about-the-article",
    words: words(
      "byline dateline timestamp pubdate postdate postmeta entrymeta articlemeta metadata readtime authorbox authorbio authors bio tags taglist keywords topics",
    ),
    share: 0.5,
    fewer: 40,
    drops: ["byline", "entry-meta", "post__tags"],
    keeps: ["biology"],
  },
  {
    id: "maybe",
    words: words(
      "widget widgets meta banner toolbar tag topic author search weather aside secondary supplementary header top bottom notice alert disclaimer feedback tools actions utility extra links more follow print download contact about trail",
    ),
    share: 0.3,
    fewer: 12,
    drops: ["widget", "meta", "tools"],
    keeps: ["content"],
  },
];

/** After one of these a word says something about a wrapper, not what it is: "has-sidebar", "tag-video", "with-ads". */
const QUALIFIERS = words(
  "has with no not without is hide show before after layout tag category cat format type term section template single postid style single-format",
);

/** The rule that a class or id falls under, if any. */
export function furnitureRuleOf(name: string): FurnitureRule | undefined {
  const parts = name.slice(0, 300).split(/[\s]+/).flatMap(nameParts);
  return FURNITURE.find((rule) => parts.some((part) => rule.words.has(part)));
}

function nameParts(name: string): string[] {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
  const free = parts.filter((_, at) => !QUALIFIERS.has(parts[at - 1] ?? ""));
  const pairs = parts
    .slice(1)
    .map((part, at) =>
      parts[at - 1] !== undefined && QUALIFIERS.has(parts[at - 1]!) ? "" : parts[at] + part,
    );
  return [...free, ...pairs];
}
