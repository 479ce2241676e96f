import { oneLine } from "../view/inert.ts";
import type { Evidence } from "../view/lookup.ts";
import { fragment, html, join, type Markup } from "./markup.ts";

/** Text of a report on one line in an element that keeps its own direction, so that it cannot reorder what stands around it. */
export function words(text: string): Markup {
  return html`<bdi>${oneLine(text)}</bdi>`;
}

/** A link that opens the words of a datum: the evidence panel with the script, a jump to the words without. */
export function datum(id: string, given: { text: Markup; className?: string }): Markup {
  return html`<a class="${given.className ?? "datum"}" data-e href="${fragment(id)}">${given.text}</a>`;
}

/** The outlets that carry a datum, each a link to its words there. */
export function outlets(evidence: readonly Evidence[]): Markup {
  return join(
    evidence.map(({ id, outlet }) => datum(id, { text: words(outlet), className: "outlet" })),
    ", ",
  );
}

/** " via A via B"; nothing where nobody relays. */
export function relays(via: readonly string[]): Markup {
  return join(via.map((name) => html` <span class="via">via ${words(name)}</span>`));
}

/** A section with a heading and a number of things in it. The id is what the navigation links to. */
export function section(given: {
  id: string;
  title: string;
  size?: number;
  body: Markup;
  lead?: string;
}): Markup {
  const { id, title, size, body, lead } = given;
  return html`<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${title}${size === undefined ? null : html` <span class="n">${size}</span>`}</h2>
${lead ? html`<p class="lead">${lead}</p>` : null}${body}
</section>
`;
}
