import { expect, test } from "vitest";
import { readReport } from "../../../src/read/index.ts";

/** The article that every layout holds. Its furniture holds the number 777 in every line, the article never. */
const PARAGRAPHS = [
  "A dam wall gave way above the town of Brenn on Tuesday and at least 31 people are dead, the mayor said.",
  "“We heard it before we saw it,” said Jonas Ek, a baker.",
  "The army has sent 14 boats.",
  "Some 2,300 people sleep in the sports hall, where the Red Cross has set up 900 beds and two kitchens.",
  "No one slept.",
];
const [lead, ...rest] = PARAGRAPHS as [string, ...string[]];
const TITLE = "Dam wall gives way above Brenn";
const tagged = (tag: string, list: readonly string[]) =>
  list.map((words) => `<${tag}>${words}</${tag}>`).join("\n");

const LAYOUTS: Readonly<Record<string, string>> = {
  "article with an inline advertisement, a newsletter box and a pull quote": `
    <nav>Section 777</nav><main><article><h1>${TITLE}</h1><p class="standfirst"><b>${lead}</b></p>
    <p>${rest[0]}</p><ins class="adsbygoogle">Lamps for 777 dollars, today only in our shop.</ins><p>${rest[1]}</p>
    <div class="c-newsletter-box"><h3>Morning letter</h3><p>Join 777 readers who get the day in five minutes.</p></div>
    <p>${rest[2]}</p><aside>Fact 777</aside><p>${rest[3]}</p></article></main><footer>Tel 777</footer>`,
  "divs for paragraphs": `
    <div class="top">Live: 777 things</div><div class="page"><h1>${TITLE}</h1><div class="info">By A. Berg | 777 views</div>
    <div class="txt"><div>${lead}</div>${tagged("div", rest)}</div>
    <div class="more-stories"><div>The 777 best beaches of the north, as chosen by readers.</div></div></div>`,
  "a lead outside the body and a body in two parts": `
    <div class="wrap"><h1>${TITLE}</h1><div class="lead">${lead}</div><div class="stats">777 shares</div>
    <div class="part"><p>${rest[0]}</p><p>${rest[1]}</p></div><div class="advert-mid">Buy 777 now and save a lot.</div>
    <div class="part"><p>${rest[2]}</p><p>${rest[3]}</p></div></div>
    <div class="col2"><p>Our 777 reporters are there for you on every day of the year, in print and online.</p></div>`,
  "two columns with teasers that have paragraphs of their own": `
    <div id="l"><div class="story-body"><h1>${TITLE}</h1>${tagged("p", PARAGRAPHS)}</div></div>
    <div id="r"><div><h4><a href="/a">Bridge to open</a></h4><p>The bridge of 777 metres opens in May, the ministry says.</p></div>
    <div><h4><a href="/b">Fish prices</a></h4><p>A kilo of cod now costs 777 crowns on the coast.</p></div></div>`,
  "line breaks in one cell of a page of tables": `
    <table><tr><td colspan=2>Brenn Post 777</td></tr><tr><td><a href="/">Home 777</a><br><a href="/s">Sport 777</a></td>
    <td><h1>${TITLE}</h1>${PARAGRAPHS.join("<br><br>")}<br></td></tr><tr><td colspan=2>Visitors: 777</td></tr></table>`,
  "nested sections with headings": `
    <div role="main"><header><h1>${TITLE}</h1><p class="meta">777 comments</p></header><section><p>${lead}</p></section>
    <section><h2>What people saw</h2>${tagged("p", rest.slice(0, 2))}</section><section><h2>Shelter</h2>${tagged("p", rest.slice(2))}</section>
    <section class="related-content"><h2>Related</h2><ul><li>Ten dams, 777 questions</li></ul></section></div>`,
  "a paywall counter, a consent wall and a share bar in the text": `
    <div>By continuing to use this site you accept cookies of 777 partners.</div><article><h1>${TITLE}</h1><p>${lead}</p>
    <p>You have 777 free articles left this month.</p><p>${rest[0]}</p><p><a href="/x">Read more: 777 days of rain</a></p><p>${rest[1]}</p>
    <p>Story continues below</p><p>${rest[2]}</p><div class="sharebar">777 shares</div><p>${rest[3]}</p>
    <p>Follow us on X, where 777 people do.</p><p><a href="/t/dam">Dam</a>, <a href="/t/777">Area 777</a></p></article>`,
  "a related list inside the body, and tags behind it": `
    <div class="entry-content"><h1>${TITLE}</h1><p>${lead}</p><p>${rest[0]}</p><ul><li><a href="/1">Brenn 777 years ago</a></li><li><a href="/2">How dams of 777 tonnes work</a></li></ul>
    <p>${rest[1]}</p><p>${rest[2]}</p><p>${rest[3]}</p><p class="tags">Tags: dam, 777</p></div><div id="secondary"><p>Search 777 articles in our archive.</p></div>`,
  "unclosed paragraphs and upper-case tags": `
    <BODY><CENTER>Counter: 777</CENTER><H1>${TITLE}</H1><P>${lead}<P>${rest.join("<P>")}<HR><FONT SIZE=1>Page 777</FONT></BODY>`,
  "comments longer than the article": `
    <article><h1>${TITLE}</h1>${tagged("p", PARAGRAPHS)}</article><section class="comments-area"><h2>777 comments</h2>
    ${"<div><p>I have lived here for 777 years and never saw anything like it, and nobody will tell me otherwise.</p></div>".repeat(12)}</section>`,
  "a single-page application with hashed names": `
    <div id="__next"><div class="sc-a1"><div class="sc-b2">777 new stories</div></div><div class="sc-c3"><div class="sc-d4"><h1 class="sc-e5">${TITLE}</h1>
    <span class="sc-f6">Published 777 minutes ago</span>${PARAGRAPHS.map((words) => `<div class="sc-g7"><p class="sc-h8">${words}</p></div>`).join("")}</div>
    <div class="sc-i9"><div class="sc-j0">Most read 777</div><a href="/q">The 777 that never landed</a></div></div></div>`,
  "hidden text and text for screen readers": `
    <main><h1>${TITLE}</h1><p hidden>Draft 777 of this text was never published.</p>${tagged("p", PARAGRAPHS)}
    <p style="display: none">Tracking number 777 of this page view.</p><span class="sr-only">End of article 777</span></main>`,
};

test.each(Object.entries(LAYOUTS))("%s: all of the article and nothing else", (_, body) => {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE} | Brenn Post</title></head>${body}</html>`;
  const { text, title } = readReport(new TextEncoder().encode(html), { path: "report.html" });
  const lines = text.split("\n").filter((line) => line !== "");
  expect(lines.filter((line) => !/^(?:What people saw|Shelter)$/.test(line))).toEqual(PARAGRAPHS);
  expect(title).toBe(TITLE);
});

const read = (html: string) => readReport(new TextEncoder().encode(html), { path: "report.html" });

test("a date that cannot be read hides none that can", () => {
  const head = `<meta property="article:published_time" content="just now"><meta name="date" content="2024-05-03">`;
  expect(
    read(`<html><head>${head}</head><body><p>The wall fell on Monday.</p></body></html>`).published,
  ).toBe("2024-05-03");
});

test("an article of short sentences is whole", () => {
  const { text } = read(
    "<article><h1>Toll</h1><p>By A. Berg</p><p>The toll is 40.</p><p>It was 12 a day ago.</p><p>It rose.</p></article>",
  );
  expect(text).toBe("The toll is 40.\n\nIt was 12 a day ago.\n\nIt rose.");
});

test("a definition list is a table of two columns", () => {
  const { text } = read(
    "<main><dl><dt>Killed</dt><dd>40</dd><dt>Missing</dt><dd>12</dd></dl><p>The search goes on until dark.</p></main>",
  );
  expect(text).toBe("Killed\t40\nMissing\t12\n\nThe search goes on until dark.");
});

test("the date above a body without a headline is found", () => {
  const { published, publishedFrom } = read(
    `<div class="a"><div class="b">Storm</div><div class="c">12.03.2024</div><div class="d">Two ships sank in the port on Monday, the harbour master said.</div></div>`,
  );
  expect([published, publishedFrom]).toEqual(["2024-03-12", "text"]);
});

test("a list behind a list is part of the article, unless it leads elsewhere", () => {
  const days = PARAGRAPHS.map((words, i) => `<dt>${i + 1} May</dt><dd>${words}</dd>`).join("");
  const html = `<html><body><p class="crumbs">Home &gt; 777</p><h1>${TITLE}</h1><dl>${days}</dl>
    <h2>In numbers</h2><ul><li>31 dead, the mayor</li><li>14 boats, the army</li></ul>
    <ul><li><a href="/a">Ten dams, 777 questions</a></li></ul><p class="note">Pictures 777</p></body></html>`;
  const { text } = read(html);
  expect(text).toContain("14 boats, the army");
  expect(text).toContain("In numbers");
  expect(text).not.toContain("777");
});
