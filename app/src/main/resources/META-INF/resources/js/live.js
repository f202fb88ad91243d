/**
 * Keeps a page up to date while it is looked at. The server says where something changed; the page is then fetched
 * again, with the viewer's own rights, and what is new in it is merged into this one.
 */
import { merge } from "./merge.js";
import { announce, announceStale, announceSignedOut } from "./news.js";

const SHORTEST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
const GATHERING = 50;
const BETWEEN_FETCHES = 1000;
const AFTER_FAILURE = 4000;
const MOST_DOUBLINGS = 4;

const main = document.querySelector("main[data-changes]");
const changed = new Set();
let after = Number(main?.dataset.after ?? -1);
let wait = SHORTEST_WAIT;
let source = null;
let reopening = 0;
let fetching = 0;
let failures = 0;

function open() {
  close();
  if (document.hidden) {
    return;
  }
  source = new EventSource(address());
  source.onopen = () => (wait = SHORTEST_WAIT);
  source.onerror = reopenLater;
  for (const name of ["thread", "session", "missed"]) {
    source.addEventListener(name, heard);
  }
}

// A new source does not know where the last one ended: the position travels in the address.
function address() {
  const url = new URL(main.dataset.changes, location.href);
  if (after >= 0) {
    url.searchParams.set("after", after);
  }
  return url;
}

function close() {
  clearTimeout(reopening);
  source?.close();
  source = null;
}

// At different times for different pages, so that a server that comes back is not asked by all at once.
function reopenLater() {
  close();
  reopening = setTimeout(open, wait * (1 + Math.random()));
  wait = Math.min(wait * 2, LONGEST_WAIT);
}

function heard(event) {
  const told = JSON.parse(event.data);
  after = told.seq;
  if (event.type !== "thread" || isHere(told)) {
    changed.add(`comment-${told.comment}`);
    refreshSoon();
  }
}

function isHere(told) {
  const { section, thread } = main.dataset;
  return thread ? told.thread === Number(thread) : !section || told.section === section;
}

function refreshSoon() {
  fetching ||= setTimeout(refresh, GATHERING);
}

async function refresh() {
  const named = new Set(changed);
  changed.clear();
  try {
    const fresh = await fetchPage();
    if (fresh) {
      show(fresh, named);
    }
    failures = 0;
    refreshedAfter(BETWEEN_FETCHES);
  } catch (unreachable) {
    named.forEach((id) => changed.add(id));
    refreshedAfter(AFTER_FAILURE * 2 ** Math.min(failures++, MOST_DOUBLINGS));
  }
}

// Whatever was heard while the page was fetched, or could not be fetched, is fetched when this time is over.
function refreshedAfter(milliseconds) {
  setTimeout(() => {
    fetching = 0;
    if (changed.size > 0) {
      refreshSoon();
    }
  }, milliseconds);
}

// A form that was refused is answered with the page, under the form's own address.
function pageAddress() {
  const page = new URL(main.dataset.page ?? "", location.href);
  return page.pathname === location.pathname ? location.href : page.href;
}

async function fetchPage() {
  const response = await fetch(pageAddress(), { cache: "no-store", headers: { "X-Requested-With": "JavaScript" } });
  if (response.status >= 500) {
    throw new Error(response.statusText);
  }
  return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
}

function show(fresh, named) {
  if (fresh.body.dataset.person !== document.body.dataset.person) {
    announceSignedOut();
    return;
  }
  const { arrived, stale } = merge(fresh, named);
  announce(arrived);
  if (stale) {
    announceStale();
  }
}

if (main) {
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => event.persisted && open());
  addEventListener("online", open);
  open();
}
