import { StrictMode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { type BaseMap, inertText, pictureView, unpack } from "../../src/publish/view/index.ts";
import { readerWording } from "../reader/wording.ts";
import { Shell } from "../shell/shell.tsx";
import { PageProvider } from "../state/page.tsx";
import "../styles/base.css";
import "../styles/shell.css";
import "../styles/brief.css";
import "../styles/figures.css";
import "../styles/evidence.css";
import "../styles/reports.css";
import "../styles/lists.css";
import "../styles/map.css";
import "../styles/print.css";

/** What the engine wrote into the page, under the id of its element. */
function embedded<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? "null") as T;
}

// Made harmless here, once and for all: no part of the page sees a control character or one that turns directions.
const picture = unpack(embedded("picture"), inertText);
const view = pictureView(picture, readerWording(navigator.languages));
/** Notes the time of the first drawing, which the tests hold against its limit. */
function Ready() {
  useEffect(() => {
    performance.mark("ready");
  }, []);
  return null;
}

const root = document.getElementById("page");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Ready />
      <PageProvider view={view} map={embedded<BaseMap>("base-map")}>
        <Shell />
      </PageProvider>
    </StrictMode>,
  );
}
