/* The search: asks the index beside the page for what the address names, and lists what it finds. The choices stand in the address, so that a search can
   be shared. The index is Pagefind's; how its terms are made is told in Sources/Searching/Records/SearchTerms.swift. */
(function () {
  "use strict";
  var form = document.querySelector("[data-search]");
  if (!form) return;
  document.querySelector("[data-search-off]").hidden = true;
  if (location.protocol === "file:") {
    document.querySelector("[data-search-disk]").hidden = false;
    return;
  }
  form.hidden = false;
  var found = document.querySelector("[data-search-found]");
  var heading = found.querySelector("h2");
  var how = found.querySelector("[data-search-how]");
  var list = found.querySelector("ol");
  var more = found.querySelector("button");
  var said = form.dataset.words.split("|");
  var end = "\u02D1";
  var filterSign = "\u02BC";
  var filters = ["loai", "xa", "trang-thai", "co-quan"];

  // A letter without its marks.
  var fold = function (text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  };
  // What words are made of; a modifier letter is none, for those part the terms of the index.
  var letter = "\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{Nd}";
  var syllables = function (text) { return fold(text).match(new RegExp("[" + letter + "]+", "gu")) || []; };

  // What the index is asked: the words as they follow each other; as they stand anywhere on a page; as the beginnings of words.
  var ways = [
    { words: "", terms: function (words) {
      return words.length === 1 ? [words[0] + end] : words.slice(1).map(function (word, index) { return words[index] + end + word + end; });
    } },
    { words: said[0], terms: function (words) {
      return words.map(function (word) { return word + end; });
    } },
    { words: said[1], terms: function (words) { return words; } }
  ];
  var filterTerms = function (asked) {
    return filters.filter(function (name) { return asked.get(name); }).map(function (name) {
      return filterSign + [name, asked.get(name), ""].join(filterSign).replace(/-/g, filterSign) + filterSign;
    });
  };

  var index;
  var load = function () {
    // Asked for once, and only when there is something to look for.
    index = index || import(new URL(form.dataset.search + "pagefind.js", location.href).href).then(function (module) {
      var instance = module.createInstance({ noWorker: true, metaCacheTag: "" });
      return instance.init().then(function () { return instance; });
    });
    return index;
  };
  var ask = async function (asked) {
    var instance = await load();
    var sought = syllables(asked.get("q") || "");
    var chosen = filterTerms(asked);
    var search = async function (terms) { return (await instance.search(fold(terms.concat(chosen).join(" ")))).results; };
    if (!sought.length) return { results: chosen.length ? await search([]) : [], words: sought, way: ways[0] };
    for (var way of ways) {
      var results = await search(way.terms(sought));
      if (results.length) return { results: results, words: sought, way: way };
    }
    return { results: [], words: sought, way: ways[0] };
  };

  // The words of a result, which the index carries in letters of its own.
  var read = function (content) {
    var shown = content.replace(/[\uE000-\uE3FF]/g, function (hidden) {
      var code = hidden.charCodeAt(0) - 0xE000;
      return String.fromCharCode(code >= 0x200 && code < 0x300 ? code - 0x200 + 0x1E00 : code);
    });
    return JSON.parse(shown.slice(shown.indexOf("{"), shown.lastIndexOf("}") + 1));
  };

  // A text without marks, and where each of its letters stands in the text as it is printed.
  var plainTexts = new Map();
  var plainOf = function (text) {
    var known = plainTexts.get(text);
    if (known) return known;
    var plain = "";
    var at = [];
    for (var position = 0; position < text.length; position += 1) {
      var folded = text.charCodeAt(position) < 128 ? text[position].toLowerCase() : fold(text[position]);
      for (var part = 0; part < folded.length; part += 1) at.push(position);
      plain += folded;
    }
    plainTexts.set(text, { plain: plain, at: at });
    return plainTexts.get(text);
  };
  // Where words stand in a text, from and to: all of them in a row, else as many in a row as there are anywhere; and how many those are.
  var places = function (text, answer) {
    var folded = plainOf(text);
    for (var length = answer.words.length; length > 0; length -= 1) {
      var runs = [];
      for (var first = 0; first + length <= answer.words.length; first += 1) {
        runs.push(answer.words.slice(first, first + length).join("[^" + letter + "]+"));
      }
      var last = answer.way === ways[2] ? "" : "(?![" + letter + "])";
      var pattern = new RegExp("(^|[^" + letter + "])(" + runs.join("|") + ")" + last, "gu");
      var hits = [];
      for (var hit of folded.plain.matchAll(pattern)) {
        var start = hit.index + hit[1].length;
        hits.push([folded.at[start], folded.at[start + hit[2].length - 1] + 1]);
      }
      if (hits.length) return { hits: hits, length: length };
    }
    return { hits: [], length: 0 };
  };
  var marked = function (text, answer) {
    var piece = document.createDocumentFragment();
    var last = 0;
    places(text, answer).hits.forEach(function (hit) {
      var mark = document.createElement("mark");
      mark.append(text.slice(hit[0], hit[1]));
      piece.append(text.slice(last, hit[0]), mark);
      last = hit[1];
    });
    piece.append(text.slice(last));
    return piece;
  };
  // The passage where the words stand, and some words around them.
  var excerpt = function (record, answer) {
    var best;
    record.x.forEach(function (passage) {
      var at = places(passage[1], answer);
      if (at.length > (best ? best.length : 0)) best = { passage: passage, start: at.hits[0][0], length: at.length };
    });
    if (!best) best = { passage: record.x[0] || ["", ""], start: 0 };
    var text = best.passage[1];
    var from = best.start < 80 ? 0 : text.indexOf(" ", best.start - 70) + 1;
    var cut = text.length <= from + 240 ? text.length : text.lastIndexOf(" ", from + 230);
    return { anchor: best.passage[0], text: (from ? "… " : "") + text.slice(from, cut) + (cut < text.length ? " …" : "") };
  };

  var element = function (name, className) {
    var made = document.createElement(name);
    if (className) made.className = className;
    return made;
  };
  var sign = function (status) {
    var made = element("span", "sg " + status[0]);
    var space = "http://www.w3.org/2000/svg";
    var picture = document.createElementNS(space, "svg");
    var use = document.createElementNS(space, "use");
    picture.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#" + status[1]);
    picture.append(use);
    made.append(picture, status[2]);
    return made;
  };
  var row = function (record, answer) {
    var part = excerpt(record, answer);
    var item = element("li");
    var title = element("b");
    var link = element("a");
    var isTitle = places(record.t, answer).length === answer.words.length;
    link.href = form.dataset.root + record.u + (part.anchor && !isTitle ? "#" + part.anchor : "");
    link.append(marked(record.t, answer));
    title.append(link);
    var about = element("p", "m");
    about.append(record.k + (record.c ? " · " + record.c : ""));
    if (record.s) about.append(" · ", sign(record.s));
    var text = element("p");
    text.append(marked(part.text, answer));
    item.append(title, about, text);
    return item;
  };

  var turn = 0;
  var show = async function () {
    var asked = new URLSearchParams(location.search);
    // Where something is filtered, by what is to be seen.
    if (filterTerms(asked).length) form.querySelector("details").open = true;
    ["q"].concat(filters).forEach(function (name) { if (form.elements[name]) form.elements[name].value = asked.get(name) || ""; });
    var own = turn += 1;
    list.textContent = how.textContent = "";
    more.hidden = true;
    found.hidden = !syllables(asked.get("q") || "").length && !filterTerms(asked).length;
    if (found.hidden) return;
    heading.textContent = said[2];
    try {
      var answer = await ask(asked);
      if (own !== turn) return;
      var left = answer.results;
      heading.textContent = left.length ? said[3].replace("#", left.length) : said[4];
      how.textContent = left.length ? answer.way.words : said[5];
      var next = async function () {
        var records = await Promise.all(left.slice(0, 10).map(function (result) { return result.data(); }));
        if (own !== turn) return;
        left = left.slice(10);
        records.forEach(function (record) { list.append(row(read(record.content), answer)); });
        more.hidden = !left.length;
      };
      more.onclick = async function () {
        var count = list.children.length;
        await next();
        if (list.children[count]) list.children[count].querySelector("a").focus();
      };
      await next();
    } catch (error) {
      if (own !== turn) return;
      index = undefined;
      found.hidden = true;
      document.querySelector("[data-search-failed]").hidden = false;
    }
  };

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var asked = new URLSearchParams();
    new FormData(form).forEach(function (value, name) { if (value) asked.set(name, value); });
    history.pushState(null, "", location.pathname + (asked.toString() ? "?" + asked : ""));
    show();
  });
  form.addEventListener("change", function (event) { if (event.target.localName === "select") form.requestSubmit(); });
  addEventListener("popstate", show);
  show();
})();
