import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import type { PictureView } from "../../src/publish/view/index.ts";
import { BriefTab } from "../brief/brief-tab.tsx";
import { ContestedTab } from "../contested/contested-tab.tsx";
import { EvidencePanel } from "../evidence/panel.tsx";
import { FiguresTab } from "../figures/figures-tab.tsx";
import { FilterBar } from "../filter/filter-bar.tsx";
import { GapsTab } from "../gaps/gaps-tab.tsx";
import { MapTab } from "../map/map-tab.tsx";
import { OriginsTab } from "../origins/origins-tab.tsx";
import { Words } from "../parts/words.tsx";
import { ReportsTab } from "../reports/reports-tab.tsx";
import { SourcesTab } from "../sources/sources-tab.tsx";
import { usePage, useRoute } from "../state/page.tsx";
import { TABS, type TabId } from "../state/route.ts";
import { TimelineTab } from "../timeline/timeline-tab.tsx";
import { Hatching } from "./hatching.tsx";
import { Tabs } from "./tabs.tsx";

const PARTS: Readonly<Record<TabId, () => ReactNode>> = {
  brief: BriefTab,
  figures: FiguresTab,
  timeline: TimelineTab,
  map: MapTab,
  sources: SourcesTab,
  contested: ContestedTab,
  origins: OriginsTab,
  reports: ReportsTab,
  gaps: GapsTab,
};

/** Tabs that filters have nothing to narrow down in. */
const UNFILTERED: ReadonlySet<TabId> = new Set(["brief", "gaps"]);

/** The page: heading, tabs, the tab that is open, and the evidence beside or over it. */
export function Shell() {
  const { view } = usePage();
  const tab = useRoute((route) => route.tab);
  const Part = PARTS[tab];
  const { picture } = view.known;
  const title = TABS.find(({ id }) => id === tab)?.title ?? "";
  useScrollTop(tab);
  return (
    <>
      <Hatching />
      <a className="skip" href={location.hash || "#brief"} onClick={focusMain}>
        Skip to the content
      </a>
      <header className="top">
        <p className="brand">Crossread</p>
        <h1>
          <Words text={view.title} />
        </h1>
      </header>
      <Tabs sizes={sizesOf(view)} />
      <div className="columns">
        <main id="tabpanel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
          <h2 className="unseen tab-title">{title}</h2>
          {!UNFILTERED.has(tab) && <FilterBar />}
          <Part />
        </main>
        <EvidencePanel />
      </div>
      <footer>
        <p>
          Crossread shows who says what. It does not decide what is true. Made by{" "}
          <Words text={picture.engine} />.
        </p>
      </footer>
    </>
  );
}

function focusMain(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("tabpanel")?.focus();
}

/** Another tab begins at its top. */
function useScrollTop(tab: TabId): void {
  const last = useRef(tab);
  useEffect(() => {
    if (last.current === tab) return;
    last.current = tab;
    const panel = document.getElementById("tabpanel");
    if (panel && panel.getBoundingClientRect().top < 0) panel.scrollIntoView({ block: "start" });
  }, [tab]);
}

/** How much there is behind each tab. */
function sizesOf(view: PictureView): Partial<Record<TabId, number>> {
  const { known, series, contests, gaps, reports } = view;
  return {
    figures: series.length,
    timeline: known.picture.events.length,
    contested: contests.length,
    reports: reports.length,
    gaps: gaps.reduce((sum, group) => sum + group.gaps.length, 0),
  };
}
