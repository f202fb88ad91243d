/** Ticks all pieces between two, says aloud what was done and how many are ticked, and keeps the list of parts in sight. */
// A form is taken with up to a thousand fields.
const MOST_SENT = 900;
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

function sendRunByItsEnds() {
  const ticked = ticks.filter((each) => each.checked);
  const isRun = ticks.indexOf(ticked.at(-1)) - ticks.indexOf(ticked[0]) === ticked.length - 1;
  if (isRun && ticked.length > MOST_SENT) {
    form.elements.between.checked = true;
    ticked.slice(1, -1).forEach((each) => (each.checked = false));
  }
}

// A status that stands in the page from the beginning is not read out; one that changes is.
function sayAgain(status) {
  const words = status.textContent;
  status.textContent = "";
  setTimeout(() => (status.textContent = words), 100);
}

// The list of parts scrolls by itself, and begins at its top on each page.
function showCurrentPart() {
  const list = document.getElementById("outline");
  const part = list.querySelector("[aria-current]");
  if (part) {
    const within = part.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollTop += within - list.clientHeight / 3;
  }
}

ticks.forEach((each) => each.addEventListener("click", tick));
form.addEventListener("submit", sendRunByItsEnds);
document.querySelectorAll("#done [role=status]").forEach(sayAgain);
countTicked();
showCurrentPart();
