/// The script of the page: sorts, filters, and makes elements of what stands in `noscript` when it is asked for.
enum HTMLScript {
  static let text: StaticString = """
    (function () {
      "use strict";
      function parsed(noscript) {
        var template = document.createElement("template");
        template.innerHTML = noscript.textContent;
        return template.content;
      }

      // Details of promotions: filled when they are opened or linked to.
      function fill(details) {
        var kept = details.querySelector(":scope > noscript");
        if (kept) kept.replaceWith(parsed(kept));
      }
      function openLinked() {
        var target = document.getElementById(location.hash.slice(1));
        if (!target || target.tagName !== "DETAILS") return;
        fill(target);
        target.open = true;
        target.scrollIntoView();
      }
      document.addEventListener("toggle", function (event) { fill(event.target); }, true);
      window.addEventListener("hashchange", openLinked);
      if (location.hash) openLinked();
      // On paper nothing is folded away; of many promotions those are printed in full that the reader opened.
      window.addEventListener("beforeprint", function () {
        document.querySelectorAll("details:not(.promotion)").forEach(function (details) { details.open = true; });
      });

      // The table of promotions: only the rows that are shown stand in the page.
      var table = document.getElementById("all");
      if (!table) return;
      var body = table.tBodies[0], words = document.getElementById("q"), verdict = document.getElementById("v"),
        shown = document.getElementById("shown"), more = document.getElementById("more"),
        rest = document.getElementById("rest"), rows = Array.from(body.rows), most = rows.length,
        total = rows.length + (rest ? +rest.dataset.n : 0);
      function load() {
        if (!rest) return;
        rows = rows.concat(Array.from(parsed(rest).querySelectorAll("tbody tr")));
        rest.remove();
        rest = null;
      }
      function text(row) {
        return row._text || (row._text = (row.textContent + " " + row.dataset.r).toLowerCase());
      }
      function say(matching) {
        shown.textContent = matching + " of " + total + " match, " + Math.min(matching, most) + " shown";
        more.hidden = matching <= most;
      }
      function show() {
        load();
        var wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
        var matching = rows.filter(function (row) {
          return (!verdict.value || row.cells[1].textContent === verdict.value)
            && wanted.every(function (word) { return text(row).indexOf(word) >= 0; });
        });
        var page = document.createDocumentFragment();
        matching.slice(0, most).forEach(function (row) { page.appendChild(row); });
        body.replaceChildren(page);
        say(matching.length);
      }
      function showAll() {
        most = Infinity;
        show();
      }
      function sort(heading) {
        load();
        // Numbers start with the greatest.
        var column = heading.cellIndex, isNumber = heading.classList.contains("num"),
          before = heading.getAttribute("aria-sort"), order = (before ? before === "ascending" : isNumber) ? -1 : 1;
        table.querySelectorAll("thead th").forEach(function (other) { other.removeAttribute("aria-sort"); });
        heading.setAttribute("aria-sort", order > 0 ? "ascending" : "descending");
        rows.forEach(function (row) {
          var cell = row.cells[column].textContent;
          row._key = isNumber ? +cell : cell;
        });
        rows.sort(function (a, b) { return a._key < b._key ? -order : a._key > b._key ? order : 0; });
        show();
      }

      var timer;
      words.addEventListener("focus", load);
      words.addEventListener("input", function () {
        clearTimeout(timer);
        timer = setTimeout(show, 120);
      });
      verdict.addEventListener("change", show);
      more.addEventListener("click", showAll);
      window.addEventListener("beforeprint", showAll);
      table.querySelectorAll("thead button").forEach(function (button) {
        button.addEventListener("click", function () { sort(button.parentNode); });
      });
      say(total);
    })();
    """
}
