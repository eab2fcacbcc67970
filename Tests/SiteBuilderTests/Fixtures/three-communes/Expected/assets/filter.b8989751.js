/* Helps with a list of rows that is there in full without this script. An element with data-filter holds the rows: those marked data-row, else the
   rows of its tables' bodies. data-filter names the choices, parted by "|": "Nhóm" is in each row's data-choice-0 (then 1, 2, …), "Cơ quan@3" in its
   cell 3, counted from 0, a link or a line each. data-sort names what tables can be put in order by, in the same way: "Thời hạn@1".
   What is chosen stands in the address, so that a view can be kept and sent on. */
(function () {
  "use strict";
  var said = document.currentScript.dataset.words.split("|");
  var fold = function (text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/\s+/g, " ").trim();
  };
  var address = new URLSearchParams(location.search);
  var keep = function (key, value) {
    if (value) address.set(key, value); else address.delete(key);
    var asked = address.toString();
    // Some browsers keep no address for a file on a disk.
    try { history.replaceState(null, "", location.pathname + (asked ? "?" + asked : "") + location.hash); } catch (error) { /* the view is not kept */ }
  };
  var numbers = 0;
  var labelled = function (words, field) {
    var both = document.createElement("span");
    var label = document.createElement("label");
    numbers += 1;
    field.id = label.htmlFor = "filter-" + numbers;
    // A long word among the choices must not make the page wider than the window.
    both.style.maxWidth = field.style.maxWidth = "100%";
    label.append(words);
    both.append(label, " ", field);
    return both;
  };
  var columns = function (list, name) {
    return (list.dataset[name] || "").split("|").filter(Boolean).map(function (words, index) {
      var parts = words.split("@");
      return { name: parts[0], cell: parts.length > 1 ? Number(parts[1]) : -1, index: index };
    });
  };
  /* What a row says in a column: several offices are several entries. */
  var entries = function (row, column) {
    if (column.cell < 0) return [row.getAttribute("data-choice-" + column.index) || ""].filter(Boolean);
    var cell = row.cells[column.cell];
    if (!cell) return [];
    var parts = cell.querySelectorAll(".sg,a");
    return (parts.length ? Array.from(parts) : [cell]).map(function (part) { return part.textContent.replace(/\s+/g, " ").trim(); }).filter(Boolean);
  };
  /* Days as 05/11/2026, in English 5 Nov 2026, come in their order, then numbers, then words. */
  var english = document.documentElement.lang === "en";
  var months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  var rank = function (text) {
    var named = /(?:(\d{1,2}) )?([A-Z][a-z]{2}) (\d{4})/.exec(text);
    var month = named ? months.indexOf(named[2]) / 3 : -1;
    if (english && month >= 0) return [0, named[3] * 10000 + (month + 1) * 100 + Number(named[1] || 0)];
    var day = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) || /()(\d{1,2})\/(\d{4})/.exec(text);
    if (day) return [0, day[3] * 10000 + day[2] * 100 + Number(day[1] || 0)];
    var figure = english ? /-?\d[\d,]*(\.\d+)?/.exec(text) : /-?\d[\d.]*(,\d+)?/.exec(text);
    if (!figure) return [2, 0];
    return [1, Number(english ? figure[0].replace(/,/g, "") : figure[0].replace(/\./g, "").replace(",", "."))];
  };
  var before = function (left, right) {
    var one = rank(left), two = rank(right);
    return one[0] - two[0] || one[1] - two[1] || left.localeCompare(right, "vi");
  };
  var shows = [];
  var lists = document.querySelectorAll("[data-filter]");
  lists.forEach(function (list, place) {
    var rows = Array.from(list.querySelectorAll("[data-row]"));
    if (!rows.length) rows = Array.from(list.querySelectorAll("tbody tr:not(.sub)"));
    if (rows.length < 8) return;
    // Several lists of one page are told apart in its address.
    var prefix = lists.length > 1 ? (list.id || "ds" + place) + "-" : "";
    var words = rows.map(function (row) { return fold(row.textContent); });
    var form = document.createElement("form");
    form.className = "hop";
    var text = document.createElement("input");
    text.type = "search";
    text.value = address.get(prefix + "q") || "";
    form.append(labelled(said[0], text));
    var choose = function (label, values, key, none) {
      var select = document.createElement("select");
      select.append(new Option(none, ""));
      values.forEach(function (value) { select.append(new Option(value, value)); });
      select.value = address.get(prefix + key) || "";
      // What an old address asks for may be gone.
      if (select.selectedIndex < 0) select.value = "";
      form.append(labelled(label, select));
      return select;
    };
    var choices = columns(list, "filter").map(function (column) {
      var values = rows.map(function (row) { return entries(row, column); });
      var key = fold(column.name).replace(/ /g, "-");
      return { select: choose(column.name, Array.from(new Set(values.flat())), key, said[1]), values: values, key: key };
    });
    var sorts = columns(list, "sort");
    var order = sorts.length ? choose(said[2], sorts.map(function (column) { return column.name; }), "xep", said[3]) : null;
    var bodies = Array.from(new Set(rows.map(function (row) { return row.parentNode; })));
    var initial = bodies.map(function (body) { return Array.from(body.children); });
    var sort = function () {
      var column = sorts.find(function (column) { return column.name === order.value; });
      bodies.forEach(function (body, index) {
        var sorted = initial[index].filter(function (row) { return rows.includes(row); });
        var keys = new Map(sorted.map(function (row) { return [row, column ? entries(row, column).join("; ") : ""]; }));
        if (column) sorted.sort(function (one, two) { return before(keys.get(one), keys.get(two)); });
        // Headings between rows hold for the plan's order alone.
        initial[index].forEach(function (row) { if (!rows.includes(row)) row.style.display = column ? "none" : ""; });
        (column ? sorted : initial[index]).forEach(function (row) { body.append(row); });
      });
    };
    var count = document.createElement("output");
    form.append(count);
    var show = function () {
      var asked = fold(text.value).split(" ").filter(Boolean);
      rows.forEach(function (row, index) {
        var fits = asked.every(function (word) { return words[index].includes(word); }) && choices.every(function (choice) {
          return !choice.select.value || choice.values[index].includes(choice.select.value);
        });
        // Rows are boxes on a phone, which the attribute hidden does not hide.
        row.style.display = fits ? "" : "none";
      });
      bodies.forEach(function (body) {
        var part = body.closest("[data-rows]") || body.closest("[data-filter] section:not([data-filter])");
        if (part && list.contains(part)) part.style.display = rows.some(function (row) { return part.contains(row) && row.style.display !== "none"; }) ? "" : "none";
      });
      // The page's own styles may hide some of what fits.
      var shown = rows.filter(function (row) { return row.getClientRects().length; }).length;
      count.textContent = shown === rows.length ? "" : said[4].replace("#", shown).replace("#", rows.length);
    };
    form.addEventListener("input", function (event) {
      if (event.target === order) sort();
      show();
      keep(prefix + "q", text.value.trim());
      choices.forEach(function (choice) { keep(prefix + choice.key, choice.select.value); });
      if (order) keep(prefix + "xep", order.value);
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    var first = Array.from(list.children).find(function (child) { return child.contains(rows[0]); });
    if (first && first !== rows[0]) first.before(form); else list.before(form);
    if (order && order.value) sort();
    shows.push(show);
  });
  /* The radio buttons of a page work without a script; with it their choice stands in the address. */
  document.querySelectorAll(".flt input").forEach(function (button) {
    if (button.id && address.get("xem") === button.id) button.checked = true;
    button.addEventListener("change", function () {
      keep("xem", button.id);
      shows.forEach(function (show) { show(); });
    });
  });
  shows.forEach(function (show) { show(); });
})();
