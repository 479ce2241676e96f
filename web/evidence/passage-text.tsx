import { useEffect, useMemo, useRef, useState } from "react";
import { inertText } from "../../src/publish/view/index.ts";
import { passageOf } from "./passage.ts";
import type { Exhibit } from "./resolve.ts";

/** The words in the report they stand in, highlighted and scrolled to; the whole report on demand. */
export function PassageText({ exhibit }: { exhibit: Exhibit }) {
  const { report, spans } = exhibit;
  const [whole, setWhole] = useState(false);
  const passage = useMemo(() => passageOf(report.text, { spans, whole }), [report, spans, whole]);
  const first = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are brought into view when they or what is around them change.
  useEffect(() => bringIntoView(first.current), [passage]);
  let isFirst = true;
  return (
    <div className="passage">
      {passage.before && (
        <p className="cut" aria-hidden="true">
          …
        </p>
      )}
      <blockquote lang={report.language} dir="auto" className="report-text">
        {passage.paragraphs.map((pieces) => (
          <p key={pieces[0]?.at} dir="auto">
            {pieces.map(({ text, hit, at }) => {
              if (!hit) return inertText(text);
              const ref = isFirst ? first : undefined;
              isFirst = false;
              return (
                <mark key={at} ref={ref} className="hit">
                  {inertText(text)}
                </mark>
              );
            })}
          </p>
        ))}
      </blockquote>
      {passage.after && (
        <p className="cut" aria-hidden="true">
          …
        </p>
      )}
      {(passage.before || passage.after || whole) && (
        <button type="button" className="plain" onClick={() => setWhole(!whole)}>
          {whole ? "Only these words" : "The whole report"}
        </button>
      )}
    </div>
  );
}

/** Scrolls the panel, and nothing around it, so far that the words stand in its upper half. */
function bringIntoView(words: HTMLElement | null): void {
  const scroller = words?.closest(".exhibit");
  if (!words || !scroller) return;
  const top = words.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += Math.max(0, top - scroller.clientHeight * 0.6);
}
