/**
 * Keeps what is typed into forms with data-draft on this device until it is sent: through a lost connection, an expired
 * session and a closed tab. Each person's drafts are their own, and end with signing out or after a month.
 */
import { say } from "./words.js";
import * as store from "./draft-store.js";

const PAUSE = 300;
const pauses = new Map();

function fieldsOf(form) {
  return [...form.elements].filter((field) => field.localName === "textarea" || field.type === "text");
}

function formOf(event) {
  return event.target.closest?.("form[data-draft]");
}

function typed(form) {
  clearTimeout(pauses.get(form));
  pauses.set(form, setTimeout(() => keep(form), PAUSE));
}

function keep(form) {
  clearTimeout(pauses.get(form));
  pauses.delete(form);
  const fields = fieldsOf(form);
  if (fields.every((field) => field.value === field.defaultValue)) {
    store.drop(form.dataset.draft);
  } else {
    store.put(form.dataset.draft, Object.fromEntries(fields.map((field) => [field.name, field.value])));
  }
}

function keepAll() {
  [...pauses.keys()].forEach(keep);
}

function sending(event) {
  const form = formOf(event);
  if (!form) {
    return;
  }
  keep(form);
  if (navigator.onLine) {
    store.send(form.dataset.draft);
  } else {
    event.preventDefault();
    note(form, say("offline"));
    addEventListener("online", () => unnote(form), { once: true });
  }
}

function bringBack(form) {
  const draft = store.get(form.dataset.draft);
  const fields = fieldsOf(form);
  const untouched = fields.every((field) => field.value === field.defaultValue);
  if (!draft || !untouched || isShown(form.dataset.draft, draft)) {
    return;
  }
  fields.forEach((field) => (field.value = draft.fields[field.name] ?? field.value));
  const fold = form.closest("details");
  if (fold) {
    fold.open = true;
  }
  note(form, say("draftBack", timeOf(draft)), discarding(form));
}

// A form that came back with errors carries the text already, perhaps at another place of the page.
function isShown(place, draft) {
  return [...document.querySelectorAll("form[data-draft]")]
    .filter((form) => form.dataset.draft === place)
    .some((form) => fieldsOf(form).every((field) => field.value === (draft.fields[field.name] ?? field.value)));
}

function timeOf(draft) {
  const today = new Date(draft.at).toDateString() === new Date().toDateString();
  const day = today ? {} : { day: "numeric", month: "long" };
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return new Intl.DateTimeFormat(document.documentElement.lang, { ...day, ...time }).format(draft.at);
}

function discarding(form) {
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "quiet", textContent: say("discard") });
  button.addEventListener("click", () => {
    const fields = fieldsOf(form);
    fields.forEach((field) => (field.value = field.defaultValue));
    store.drop(form.dataset.draft);
    unnote(form);
    fields[0]?.focus();
  });
  return button;
}

function note(form, text, ...acts) {
  unnote(form);
  const line = document.createElement("p");
  line.className = "draft help";
  line.setAttribute("role", "status");
  form.prepend(line);
  line.append(text, " ", ...acts);
}

function unnote(form) {
  form.querySelector(":scope > .draft")?.remove();
}

store.tidy();
document.querySelectorAll("form[data-draft]").forEach(bringBack);
document.addEventListener("input", (event) => formOf(event) && typed(formOf(event)));
document.addEventListener("submit", sending);
document.addEventListener("submit", (event) => event.target.matches("form[action='/sign-out']") && store.clear());
document.addEventListener("visibilitychange", keepAll);
addEventListener("pagehide", keepAll);
