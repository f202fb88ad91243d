/** Ticks all pieces between two, and says aloud what was done and how many are ticked. */
const form = document.getElementById("all");
const ticks = [...document.querySelectorAll(".tick")];
const count = form.querySelector("output");
let last = null;

// With the mouse and with the space bar alike, the click says whether Shift was held.
function tick(event) {
  const now = ticks.indexOf(event.target);
  if (event.shiftKey && last !== null) {
    for (const between of ticks.slice(Math.min(now, last), Math.max(now, last) + 1)) {
      between.checked = event.target.checked;
    }
  }
  last = now;
  countTicked();
}

function countTicked() {
  const ticked = ticks.filter((each) => each.checked).length;
  count.textContent = ticked > 0 ? form.dataset.ticked.replace("$1", ticked) : "";
}

// A status that stands in the page from the beginning is not read out; one that changes is.
function sayAgain(status) {
  const words = status.textContent;
  status.textContent = "";
  setTimeout(() => (status.textContent = words), 100);
}

ticks.forEach((each) => each.addEventListener("click", tick));
document.querySelectorAll("#done [role=status]").forEach(sayAgain);
countTicked();
