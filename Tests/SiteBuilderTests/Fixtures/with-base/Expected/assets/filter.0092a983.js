/* Narrows down a list of rows that is there in full without this script. An element with data-filter holds the rows, each marked
   data-row; data-filter names the choices, parted by "|", and data-choice-0, data-choice-1, … of a row say what it is in each. */
(function () {
  "use strict";
  var fold = function (text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  };
  var fields = 0;
  var labelled = function (words, field) {
    var both = document.createElement("span");
    var label = document.createElement("label");
    fields += 1;
    field.id = label.htmlFor = "filter-" + fields;
    // A long word among the choices must not make the page wider than the window.
    both.style.maxWidth = field.style.maxWidth = "100%";
    label.append(words);
    both.append(label, " ", field);
    return both;
  };
  document.querySelectorAll("[data-filter]").forEach(function (list) {
    var rows = Array.from(list.querySelectorAll("[data-row]"));
    if (rows.length < 8) return;
    var words = rows.map(function (row) { return fold(row.textContent); });
    var form = document.createElement("form");
    form.className = "hop";
    var text = document.createElement("input");
    text.type = "search";
    form.append(labelled("Tìm trong danh sách", text));
    var choices = list.dataset.filter.split("|").filter(Boolean).map(function (name, index) {
      var select = document.createElement("select");
      var values = rows.map(function (row) { return row.getAttribute("data-choice-" + index) || ""; });
      select.append(new Option("tất cả", ""));
      Array.from(new Set(values.filter(Boolean))).forEach(function (value) { select.append(new Option(value, value)); });
      form.append(labelled(name, select));
      return { select: select, values: values };
    });
    var count = document.createElement("output");
    form.append(count);
    var show = function () {
      var asked = fold(text.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, index) {
        var fits = asked.every(function (word) { return words[index].includes(word); }) && choices.every(function (choice) {
          return !choice.select.value || choice.select.value === choice.values[index];
        });
        // Rows are boxes on a phone, which the attribute hidden does not hide.
        row.style.display = fits ? "" : "none";
        if (fits) shown += 1;
      });
      list.querySelectorAll("[data-rows]").forEach(function (part) {
        var left = Array.from(part.querySelectorAll("[data-row]")).some(function (row) { return row.style.display !== "none"; });
        part.style.display = left ? "" : "none";
      });
      count.textContent = shown === rows.length ? "" : "Đang hiện " + shown + " trên " + rows.length;
    };
    form.addEventListener("input", show);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    list.prepend(form);
    show();
  });
})();
