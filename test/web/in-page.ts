/** Functions that run inside the page: they may use nothing but their arguments and what is declared here. */

/** How much wider than the window the page is. */
export function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Unfolds everything on the tab and shows all of its lists. */
export async function unfoldAll(): Promise<void> {
  const settle = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let round = 0; round < 3; round++) {
    for (const one of document.querySelectorAll("main details:not([open])")) one.setAttribute("open", "");
    for (const one of document.querySelectorAll<HTMLElement>("main button.more")) one.click();
    await settle();
  }
}

/** The ids of all data on the tab, each once. */
export function datumIds(): string[] {
  const links = [...document.querySelectorAll("main [data-datum]")];
  return [...new Set(links.map((one) => one.getAttribute("data-datum") ?? ""))];
}

/** What the evidence panel highlights for each address of a datum. */
export async function highlightsOf(ids: readonly string[]): Promise<(string | null)[]> {
  const settle = () => new Promise<void>((done) => setTimeout(done, 0));
  const shown: (string | null)[] = [];
  for (const id of ids) {
    // The tab that is lightest: only the panel matters here.
    location.hash = `#gaps?open=${encodeURIComponent(id)}`;
    await settle();
    await settle();
    const hits = [...document.querySelectorAll("#evidence .hit")];
    shown.push(hits.length === 0 ? null : hits.map((one) => one.textContent ?? "").join(""));
  }
  return shown;
}

/** The milliseconds that a click on each of some elements takes until the page is laid out again: the best of three rounds. */
export async function clickTimes(selector: string): Promise<number[]> {
  const best: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const [at, one] of [...document.querySelectorAll<HTMLElement>(selector)].slice(0, 9).entries()) {
      const before = performance.now();
      one.click();
      await new Promise<void>((done) => setTimeout(done, 0));
      void document.body.offsetHeight;
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, performance.now() - before);
    }
  }
  return best;
}

/** The id of the focused element, or else the datum it opens. */
export function focused(): string {
  return document.activeElement?.id || (document.activeElement?.getAttribute("data-datum") ?? "");
}

/** The names of all elements of the page, each once. */
export function elementNames(): string[] {
  return [...new Set([...document.querySelectorAll("*")].map((one) => one.localName))];
}

/** Attributes that could run or load something: handlers, and addresses that are not of this page or the web. */
export function activeAttributes(): string[] {
  return [...document.querySelectorAll("*")].flatMap((one) =>
    [...one.attributes].flatMap(({ name, value }) => {
      const isAddress = /^(href|src|action|formaction|xlink:href|data|poster|srcdoc)$/i.test(name);
      const isSafe = /^(#|https?:\/\/)/.test(value);
      return /^on/i.test(name) || (isAddress && !isSafe) ? [`${one.localName} ${name}=${value}`] : [];
    }),
  );
}

/** Whether a script of the test's left its trace. */
export function hasRun(): boolean {
  return "ran" in window;
}

/** Milliseconds from the start of the navigation to the first drawing of the page. */
export function readyTime(): number {
  return performance.getEntriesByName("ready")[0]?.startTime ?? Number.NaN;
}

/** How many times slower than on a quiet machine a loop runs now, at least 1: so much longer may everything take. */
export function slowness(): number {
  const QUIET = 25;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 20_000_000; i++) sum += i % 7;
    if (sum > 0) best = Math.min(best, performance.now() - start);
  }
  return Math.max(1, best / QUIET);
}
