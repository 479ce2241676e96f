/** Functions that run inside the page: they may use nothing but their arguments and what is declared here. */

interface Element {
  readonly textContent: string | null;
  readonly localName: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly offsetHeight: number;
  readonly id: string;
  click(): void;
  closest(selector: string): Element | null;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
}

declare const document: {
  readonly documentElement: Element;
  readonly body: Element;
  readonly activeElement: Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
};
declare const window: object;

/** How much wider than the window the page is. */
export function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** What the evidence panel highlights after a click on each datum. */
export function openEach(ids: readonly string[]): string[] {
  return ids.map((id) => {
    const link = document.querySelector(`a[data-e][href="#${id}"]`);
    link?.closest("details")?.setAttribute("open", "");
    link?.click();
    return [...document.querySelectorAll("#evidence .hit")].map((one) => one.textContent).join("");
  });
}

/** How many links to data there are, and how many of them highlight something when clicked. */
export function openAll(): { links: number; opened: number } {
  const links = [...document.querySelectorAll("a[data-e]")];
  const opened = links.filter((one) => {
    one.click();
    return [...document.querySelectorAll("#evidence .hit")].length > 0;
  });
  return { links: links.length, opened: opened.length };
}

/** Milliseconds that each of the first clicks takes, layout included. */
export function clickTimes(): number[] {
  const links = [...document.querySelectorAll("#figures a[data-e]")].slice(0, 9);
  return links.map((one) => {
    const before = performance.now();
    one.click();
    void document.body.offsetHeight;
    return performance.now() - before;
  });
}

/** Milliseconds from the start of the navigation to the end of loading. */
export function loadTime(): number {
  return (
    performance.getEntries().find(({ entryType }) => String(entryType) === "navigation")?.duration ??
    Number.NaN
  );
}

/** The id of the focused element, or else where it links to. */
export function focused(): string {
  return document.activeElement?.id || (document.activeElement?.getAttribute("href") ?? "");
}

/** The names of all elements of the page, each once. */
export function elementNames(): string[] {
  return [...new Set([...document.querySelectorAll("*")].map((one) => one.localName))];
}

/** Whether a script of the test's left its trace. */
export function hasRun(): boolean {
  return "ran" in window;
}
