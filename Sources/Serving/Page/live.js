// Added to pages by `tiendo serve` and by nothing else: loads the page anew when the site has changed, and shows what keeps it from being built.
(() => {
  "use strict";
  // A page within a page is loaded anew by the one around it.
  if (window.top !== window) return;
  const version = document.currentScript.dataset.version;
  let events = null;
  let shown = "";
  let silence = 0;

  // Beside the body and in a tree of its own, so that neither the site's styles nor this one's reach the other.
  const host = document.createElement("tiendo-live");
  const tree = host.attachShadow({ mode: "open" });
  const style = element("link", { rel: "stylesheet", href: new URL("live.css", document.currentScript.src).href });

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    made.append(...children);
    return made;
  }

  function item(notice) {
    const entry = element("li", {});
    if (notice.place) entry.append(element("code", { class: "place" }, notice.place));
    entry.append(element("p", {}, notice.message));
    if (notice.advice) entry.append(element("p", { class: "advice" }, "→ " + notice.advice));
    for (const other of notice.related) entry.append(element("p", { class: "related" }, "· " + other));
    if (notice.id) entry.append(element("small", {}, notice.id));
    return entry;
  }

  function list(found) {
    const entries = element("ul", {}, ...found.notices.map(item));
    // Scrolled by the keyboard too.
    const box = element("div", { class: "list", tabindex: "0", role: "group", "aria-labelledby": "heading" }, entries);
    if (found.rest) box.append(element("p", {}, found.rest));
    return box;
  }

  function errors(state) {
    const heading = element("h2", { id: "heading" }, state.errors.title);
    const hide = element("button", { type: "button", class: "hide", "aria-expanded": "true" }, state.hide);
    const body = element("div", {}, element("p", { id: "explanation" }, state.explanation), list(state.errors));
    const dialog = element(
      "section", { class: "errors", role: "dialog", "aria-labelledby": "heading", "aria-describedby": "explanation" },
      element("div", { class: "bar" }, heading, hide), body);
    const toggle = () => {
      body.hidden = !body.hidden;
      hide.setAttribute("aria-expanded", String(!body.hidden));
      hide.textContent = body.hidden ? "…" : state.hide;
      hide.setAttribute("aria-label", body.hidden ? state.errors.title : state.hide);
    };
    hide.addEventListener("click", toggle);
    dialog.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || body.hidden) return;
      toggle();
      hide.focus();
    });
    return dialog;
  }

  function warnings(state) {
    return element(
      "details", { class: "warnings" }, element("summary", {}, element("span", { id: "heading" }, state.warnings.title)),
      list(state.warnings));
  }

  function show(state) {
    const wanted = JSON.stringify([state.errors, state.warnings]);
    const isLost = tree.querySelector(".lost") !== null;
    if (wanted === shown && !isLost) return;
    shown = wanted;
    host.lang = state.language;
    const parts = [];
    const isBroken = state.errors.notices.length > 0;
    if (isBroken) parts.push(errors(state));
    else if (state.warnings.notices.length) parts.push(warnings(state));
    place(parts, isBroken ? state.errors.title : "");
  }

  // The line for readers of screens stays in the page, for only what changes in it is read out.
  const spoken = element("p", { class: "spoken", role: "status" });
  function place(parts, words) {
    if (!host.isConnected) {
      document.documentElement.append(host);
      tree.append(style, spoken);
    }
    for (const old of [...tree.children]) if (old !== style && old !== spoken) old.remove();
    tree.append(...parts);
    spoken.textContent = words;
  }

  function listen() {
    if (events) return;
    events = new EventSource(new URL("events", style.href).href);
    let last = null;
    events.addEventListener("state", (event) => {
      clearTimeout(silence);
      last = JSON.parse(event.data);
      if (last.version !== version) {
        rest();
        location.reload();
      } else {
        show(last);
      }
    });
    events.addEventListener("error", () => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        if (last) place([element("p", { class: "lost", role: "alert" }, last.lost)], "");
      }, 2000);
    });
  }

  function rest() {
    clearTimeout(silence);
    if (events) events.close();
    events = null;
  }

  // A page that nobody sees lets its connection go, for a browser has few for each server; when it is looked at, it hears what it missed.
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", () => { if (!document.hidden) listen(); });
  if (!document.hidden) listen();
})();
