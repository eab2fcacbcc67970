/* Tells the page that a card stands in how high the card is, so that it can make room; without it the card can be scrolled. */
(function () {
  "use strict";
  if (window.parent === window) return;
  var told = 0;
  var tell = function () {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // The height of a public card is no secret: any page may be told it.
    window.parent.postMessage({ tiendo: "height", height: height }, "*");
  };
  tell();
  window.addEventListener("load", tell);
  if (window.ResizeObserver) new ResizeObserver(tell).observe(document.body);
})();
