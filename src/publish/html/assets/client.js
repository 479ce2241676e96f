// The evidence panel. The page is complete without it: every link it takes over leads to the words themselves.
const panel = document.getElementById("evidence");
const data = JSON.parse(document.getElementById("data").textContent);
const hint = panel.firstElementChild;
let opener = null;

/** An element with text and a class; children are elements. Text never becomes markup. */
const element = (name, { text, className, children = [] } = {}) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const pieces = (root, id) =>
  [...root.querySelectorAll(".m")].filter((one) => one.id === id || one.dataset.of === id);

const idOfHash = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
};

/** The chain from who speaks to the report: speaker, relays, outlet, and what the report copies. */
const chainOf = (datum, full) => {
  const steps = datum.c.map((name, i) => [name, i === 0 ? "says" : "relays it"]);
  const outlet = full.querySelector(".outlet-name").textContent;
  const published = full.querySelector(".published").textContent;
  steps.push([outlet, `${steps.length ? "reports it" : "in its own voice"}, ${published}`]);
  const relation = full.querySelector(".relation");
  if (relation) steps.push([relation.textContent, ""]);
  const items = steps.map(([name, role]) => {
    const who = element("bdi", { text: name });
    return element("li", {
      children: [element("b", { children: [who] }), element("span", { text: role })],
    });
  });
  return element("ol", { className: "chain", children: items });
};

const bodyOf = (full, id) => {
  const text = full.querySelector(".text").cloneNode(true);
  for (const hit of pieces(text, id)) hit.classList.add("hit");
  for (const one of text.querySelectorAll("[id]")) one.removeAttribute("id");
  return text;
};

const link = (href, text) => {
  const made = element("a", { text });
  made.href = href;
  return made;
};

const headOf = (datum, full, id) => {
  const close = element("button", { text: "Close", className: "close" });
  close.type = "button";
  close.addEventListener("click", dismiss);
  const exact = pieces(full, id).map((one) => one.textContent);
  const quote = element("p", { className: "exact", children: [element("bdi", { text: exact.join("") })] });
  const kind = element("p", { text: datum.k, className: "measure" });
  return element("div", { className: "head", children: [kind, close, quote, chainOf(datum, full)] });
};

const linksOf = (datum, full) => {
  const links = [link(`#${encodeURIComponent(full.id)}`, "Whole report below")];
  if (datum.s) links.unshift(link(`#${encodeURIComponent(datum.s)}`, "All of this series"));
  return element("p", { className: "links", children: links });
};

/** Opens the panel on a datum; false where the page has no such words. */
const show = (id) => {
  const mark = document.getElementById(id);
  const full = mark?.closest(".full");
  if (!full || !mark.classList.contains("m")) return false;
  const datum = Object.hasOwn(data, id) ? data[id] : { k: "Damage", c: [] };
  const title = full.querySelector("h3").cloneNode(true);
  const report = element("div", { className: "report", children: [title, bodyOf(full, id)] });
  panel.replaceChildren(headOf(datum, full, id), report, linksOf(datum, full));
  panel.dataset.open = id;
  document.body.classList.add("with-evidence");
  centre(report);
  return true;
};

/** Brings the highlighted words to the upper third of the panel without moving the page. */
const centre = (report) => {
  const hit = report.querySelector(".hit");
  const scroller = report.scrollHeight > report.clientHeight ? report : panel;
  const offset = hit.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += offset - scroller.clientHeight / 3;
};

const hide = () => {
  panel.replaceChildren(hint);
  delete panel.dataset.open;
  document.body.classList.remove("with-evidence");
  for (const one of document.querySelectorAll("[aria-current=true]")) one.removeAttribute("aria-current");
};

function dismiss() {
  hide();
  history.pushState(null, "", location.pathname + location.search);
  opener?.focus({ preventScroll: true });
  opener = null;
}

const markCurrent = (id) => {
  for (const one of document.querySelectorAll("[aria-current=true]")) one.removeAttribute("aria-current");
  const current = document.querySelectorAll(`a[data-e][href="#${CSS.escape(encodeURIComponent(id))}"]`);
  for (const one of current) one.setAttribute("aria-current", "true");
  return current[0];
};

/** Unfolds everything that an element is folded away in, and the element itself. */
const reveal = (element) => {
  for (let one = element; one; one = one.parentElement) if (one.localName === "details") one.open = true;
  return element;
};

/** Opens what the address names: on loading, on going back, on a pasted link. */
const route = () => {
  const id = idOfHash();
  if (id && panel.dataset.open === id) return;
  if (!id || !show(id)) {
    hide();
    reveal(document.getElementById(id))?.scrollIntoView();
    return;
  }
  const first = markCurrent(id);
  reveal(first);
  first?.scrollIntoView({ block: "center" });
};

document.addEventListener("click", (event) => {
  const target = event.target.closest?.("a[data-e]");
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const id = decodeURIComponent(target.getAttribute("href").slice(1));
  if (!show(id)) return;
  event.preventDefault();
  opener = target;
  history.pushState(null, "", target.getAttribute("href"));
  markCurrent(id);
  panel.focus({ preventScroll: true });
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && panel.dataset.open) dismiss();
});

window.addEventListener("popstate", route);
window.addEventListener("hashchange", route);
window.addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("details")) one.open = true;
});
window.addEventListener("load", () => requestAnimationFrame(route));
