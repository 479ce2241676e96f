import { expect, test } from "vitest";
import { CrossreadError } from "../../src/model/index.ts";
import { readReport } from "../../src/read/index.ts";
import { TIMED } from "../timed.ts";

/** Each is repeated up to 150,000 characters. What is linear takes a tenth of a second; what is quadratic, a minute. */
const REPEATED: readonly string[] = [
  ...'a|x |1|1,|1?|0O|1.1.|"|"a" |” “|Ã|â€œ|x\ufffd|\n|a-\n|-\n|\r|&|\u00ad|e\u0301| \t|- |1 May 2023 |<>,|12/'.split(
    "|",
  ),
  ..."<|<p>|<p>The river rose. |</div>|<a href=|&lt;|<li>a|<td>12|<tr><td>12</td></tr>|<!--|<br>|<br> |<meta name=a content=b>".split(
    "|",
  ),
  "<nav><p>The river rose again.</p></nav>",
  "<figure><p>x</p></figure>",
  "<header><p>x</p></header>",
  `<div class="${"ad-".repeat(50)}">x</div>`,
  `<div class="${"a".repeat(500)}">x</div>`,
  "<article><h1>x</h1><p>The river rose again and again and again.</p></article>",
  "<div><p>Advertisement</p><p>x</p></div>",
  "<table><tr><td>1</td></tr></table>",
  "<dl><dt>a</dt><dd>b</dd></dl>",
];

test.each(REPEATED.flatMap((piece) => [[piece, "report.html"] as const, [piece, "report.txt"] as const]))(
  "%j, over and over in %s, is read or refused in bounded time",
  TIMED,
  (piece, path) => {
    const text = `The wall fell.${piece.repeat(Math.floor(150_000 / piece.length))}`;
    const start = performance.now();
    try {
      readReport(new TextEncoder().encode(text), { path });
    } catch (error) {
      expect(error).toBeInstanceOf(CrossreadError);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
