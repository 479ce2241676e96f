import { type KeyboardEvent, useEffect, useRef } from "react";
import { usePage, useRoute } from "../state/page.tsx";
import { TABS, type TabId } from "../state/route.ts";

/** The tabs; the arrow keys, Home and End go from one to the next. */
export function Tabs({ sizes }: { sizes: Readonly<Partial<Record<TabId, number>>> }) {
  const { go, view } = usePage();
  const tab = useRoute((route) => route.tab);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [bar, selected] = [list.current, document.getElementById(`tab-${tab}`)];
    if (bar && selected) bar.scrollLeft = selected.offsetLeft - (bar.clientWidth - selected.offsetWidth) / 2;
  }, [tab]);
  const at = TABS.findIndex(({ id }) => id === tab);
  const pick = (next: number) => {
    const { id } = TABS[(next + TABS.length) % TABS.length]!;
    go({ tab: id, show: "", open: "" });
    list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    pick(next);
  };
  return (
    <div className="tabs" role="tablist" aria-label="Parts of the picture" ref={list} onKeyDown={onKey}>
      {TABS.map(({ id, title }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={tab === id}
          aria-controls="tabpanel"
          tabIndex={tab === id ? 0 : -1}
          onClick={() => go({ tab: id, show: "", open: "" })}
        >
          {title}
          {sizes[id] !== undefined && <span className="n">{view.known.wording.number(sizes[id])}</span>}
        </button>
      ))}
    </div>
  );
}
