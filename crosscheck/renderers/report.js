"use strict";
(() => {
  const findings = [...document.querySelectorAll(".finding")];
  const keys = document.getElementById("keys");
  const letters = document.getElementById("letters");
  const ask = document.getElementById("ask");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let current = -1;

  const show = (element, block) => {
    if (!element) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block, behavior: calm.matches ? "auto" : "smooth" });
  };

  const step = (by) => {
    current = Math.max(0, Math.min(findings.length - 1, current + by));
    show(findings[current], "start");
  };

  const toggle = () => {
    const details = findings[current].querySelector("details");
    details.open = !details.open;
  };

  // A link into a folded fact unfolds it.
  const unfold = () => {
    const target = document.getElementById(location.hash.slice(1));
    const details = target && target.closest("details");
    if (details) details.open = true;
    show(target, "center");
  };

  document.addEventListener("focusin", (event) => {
    const index = findings.indexOf(event.target.closest(".finding"));
    if (index >= 0) current = index;
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    const still = event.target.matches(".finding, .finding .side");
    if ((event.key === "Enter" || event.key === " ") && still) toggle();
    else if (!letters.checked) return;
    else if (event.key === "?") keys.showModal();
    else if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (/^[1-9]$/.test(event.key) && findings.length) {
      current = Math.max(0, current);
      show(findings[current].querySelectorAll(".side")[Number(event.key) - 1], "nearest");
    } else return;
    event.preventDefault();
  });

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });

  addEventListener("hashchange", unfold);
  ask.hidden = false;
  ask.addEventListener("click", () => keys.showModal());
  if (location.hash) unfold();
})();
