import type { ReactNode } from "react";
import type { Brief, BriefSection, BriefSentence } from "../../src/model/index.ts";
import { inertText } from "../../src/publish/view/index.ts";
import { citedId } from "../evidence/span-id.ts";
import { Datum } from "../parts/datum.tsx";

/** What stands beside the rest where there is room. */
const ASIDE: ReadonlySet<BriefSection["id"]> = new Set(["contested", "unknown"]);

/** The prose of the brief, each sentence with the numbers of the passages it rests on. */
export function Prose({ brief: { sections } }: { brief: Brief }) {
  return (
    <div className="prose">
      <Sections sections={sections.filter(({ id }) => !ASIDE.has(id))} />
      <Sections sections={sections.filter(({ id }) => ASIDE.has(id))} />
    </div>
  );
}

function Sections({ sections }: { sections: readonly BriefSection[] }) {
  return (
    <div>
      {sections.map(({ id, heading, sentences }) => (
        <section key={id} className={`brief-section ${id}`} aria-labelledby={`brief-${id}`}>
          <h3 id={`brief-${id}`}>{heading}</h3>
          {sentences.map((sentence) => (
            <p key={sentence.text} dir="auto" className={sentence.kind}>
              {withMarks(sentence)}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}

const WORD_JOINER = "\u2060";

function withMarks({ text, citations }: BriefSentence): ReactNode[] {
  const nodes: ReactNode[] = [];
  let done = 0;
  for (const citation of citations) {
    if (citation.at > done) nodes.push(inertText(text.slice(done, citation.at)));
    done = Math.max(done, citation.at);
    nodes.push(
      // Kept on the line of the word before it.
      WORD_JOINER,
      <sup key={`${citation.at} ${citation.number}`}>
        <Datum id={citedId(citation.anchor)} className="cite" label={`Evidence ${citation.number}`}>
          {citation.number}
        </Datum>
      </sup>,
    );
  }
  nodes.push(inertText(text.slice(done)));
  return nodes;
}
