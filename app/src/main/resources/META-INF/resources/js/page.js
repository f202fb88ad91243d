/** What every page does: tells the server the clock of this device, closes menus, and leads into what was unfolded. */
const KEPT_SECONDS = 365 * 24 * 60 * 60;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

// Read when somebody signs up, whose clock nobody knows yet.
if (zone && !document.cookie.includes(`zone=${zone}`)) {
  document.cookie = `zone=${zone}; path=/; max-age=${KEPT_SECONDS}; samesite=lax`;
}

function openMenus() {
  return document.querySelectorAll("details.menu[open], .margin > details.thread[open]");
}

function closeOnEscape(event) {
  const menu = event.key === "Escape" && document.activeElement?.closest("details.menu[open], .margin > details[open]");
  if (menu && !menu.querySelector("textarea:focus")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
}

function closeBeside(event) {
  for (const menu of openMenus()) {
    if (menu.matches(".menu") && !menu.contains(event.target)) {
      menu.open = false;
    }
  }
}

// Whoever unfolds a form is about to write in it. The event comes late: somebody quick is in one of its fields already.
function leadIn(event) {
  const details = event.target;
  if (details.open && details.matches("details.reply") && document.activeElement?.parentElement === details) {
    details.querySelector("textarea, input:not([type=hidden])")?.focus();
  }
}

document.addEventListener("keydown", closeOnEscape);
document.addEventListener("click", closeBeside);
document.addEventListener("toggle", leadIn, true);
