/**
 * Merges a fresh copy of the page into this one, by the ids of threads and comments. What somebody is typing, the
 * focus and the selection stay where they are.
 */
import { isBusy } from "./busy.js";
import { say } from "./words.js";

const HEADLINES = ".section-head > .meta, .page-head > .acts > .meta";

/**
 * @param fresh the page as the server shows it now
 * @param changed the ids of comments that are known to have changed
 * @returns the comments that arrived, and whether there is more to see than could be merged
 */
export function merge(fresh, changed) {
  const before = new Set(ids(document));
  mergeTexts(fresh);
  mergeMargins(fresh);
  mergeTalk(fresh);
  for (const thread of fresh.querySelectorAll("[id^='thread-']:not(h3)")) {
    mergeThread(thread);
  }
  fresh.querySelectorAll("li.comment").forEach(mergeComment);
  removeGone(fresh, changed);
  replaceTexts(fresh, document, HEADLINES);
  const arrived = [...document.querySelectorAll("li.comment")].filter((comment) => !before.has(comment.id));
  arrived.forEach(markAsNew);
  return { arrived: arrived.filter((comment) => !isTombstone(comment)), stale: isStale(fresh) };
}

function ids(page) {
  return [...page.querySelectorAll("li.comment")].map((comment) => comment.id);
}

function here(element) {
  return document.getElementById(element.id);
}

// The blocks of the text change where a thread on a passage began: its mark and its number appear.
function mergeTexts(fresh) {
  for (const block of fresh.querySelectorAll("[data-block]")) {
    const mine = here(block);
    if (mine && mine.innerHTML !== block.innerHTML && !isBusy(mine) && !isSelected(mine)) {
      mine.replaceChildren(...imported(block).childNodes);
    }
  }
}

function isSelected(element) {
  const selection = getSelection();
  return !selection.isCollapsed && selection.containsNode(element, true);
}

function mergeMargins(fresh) {
  for (const margin of fresh.querySelectorAll(".passage-row > .margin")) {
    const row = here(margin.parentElement.querySelector("[data-block]"))?.closest(".passage-row");
    const mine = row?.querySelector(":scope > .margin");
    if (mine) {
      insertMissing(margin.children, mine, (details) => mine.querySelector(`#${threadIn(details).id}`)?.closest("details"));
    } else {
      row?.append(imported(margin));
    }
  }
}

function threadIn(details) {
  return details.querySelector("[id^='thread-']");
}

function mergeTalk(fresh) {
  const mine = document.querySelector("section.talk");
  const head = mine?.querySelector(".talk-head");
  if (head) {
    insertMissing(fresh.querySelectorAll("section.talk > article.thread"), mine, here, head);
    if (!fresh.querySelector("section.talk > .empty")) {
      mine.querySelector(":scope > .empty")?.remove();
    }
  }
}

/** Puts those of the fresh elements that are not here yet behind the one they follow there. */
function insertMissing(elements, parent, find, first = null) {
  let last = first;
  for (const element of elements) {
    let mine = find(element);
    if (!mine) {
      mine = imported(element);
      parent.insertBefore(mine, last ? last.nextSibling : parent.firstChild);
    }
    last = mine;
  }
}

function mergeThread(thread) {
  const mine = here(thread);
  if (mine) {
    const around = thread.closest(".thread, .thread-page");
    const mineAround = mine.closest(".thread, .thread-page");
    replaceTexts(around, mineAround, ".count, .thread > .meta");
    lock(around, mineAround);
  }
}

function replaceTexts(from, to, selector) {
  const mine = to.querySelector(selector);
  const theirs = from.querySelector(selector);
  if (mine && theirs && mine.innerHTML !== theirs.innerHTML && !isBusy(mine)) {
    mine.replaceChildren(...imported(theirs).childNodes);
  }
}

function lock(from, to) {
  const locked = from.querySelector(".locked");
  if (locked && !to.querySelector(".locked")) {
    to.querySelector("ol.comments").after(imported(locked));
    for (const form of to.querySelectorAll("form.write")) {
      const place = form.closest("details.reply, section.write");
      if (place && !isBusy(place)) {
        place.remove();
      }
    }
  }
}

function mergeComment(comment) {
  const mine = here(comment);
  if (mine) {
    replaceOwn(comment, mine);
  } else {
    const list = listFor(comment);
    const previous = comment.previousElementSibling && here(comment.previousElementSibling);
    list?.insertBefore(imported(comment), previous?.parentElement === list ? previous.nextSibling : list.firstChild);
  }
}

function listFor(comment) {
  const parent = comment.parentElement.closest("li.comment");
  if (!parent) {
    return here(comment.closest("[id^='thread-']"))?.querySelector("ol.comments");
  }
  const mine = here(parent);
  if (mine && !mine.querySelector(":scope > .replies")) {
    mine.append(comment.parentElement.cloneNode(false));
  }
  return mine?.querySelector(":scope > .replies");
}

// The form below a comment stays if somebody is writing in it, even where the comment itself is gone.
function replaceOwn(comment, mine) {
  const theirs = own(comment);
  const old = own(mine);
  if (gist(theirs) === gist(old)) {
    return;
  }
  mine.classList.toggle("tombstone", isTombstone(comment));
  if (!isBusy(old)) {
    old.replaceWith(imported(theirs));
  } else {
    const said = old.querySelector(".said");
    said?.replaceChildren(...imported(theirs.querySelector(".said") ?? theirs).childNodes);
  }
}

function own(comment) {
  return comment.querySelector(":scope > article, :scope > p");
}

// What makes two copies of a comment the same: what was said, by whom, and whether it was edited. Not how long ago.
function gist(element) {
  const head = [...element.querySelectorAll(":scope > header > :not(.when, .fresh)")].map((part) => part.textContent);
  return [element.localName, ...head, (element.querySelector(".said") ?? element).innerHTML].join("\n");
}

function isTombstone(comment) {
  return comment.classList.contains("tombstone");
}

// Where the fresh page goes on elsewhere, what is not in it may stand there.
function removeGone(fresh, changed) {
  if (fresh.querySelector(".more-replies")) {
    return;
  }
  for (const id of changed) {
    removeUnlessThere(document.getElementById(id), id, fresh);
  }
  for (const thread of document.querySelectorAll("section.talk > article.thread")) {
    removeUnlessThere(thread, thread.id, fresh);
  }
  for (const folded of document.querySelectorAll(".margin > details.thread")) {
    removeUnlessThere(folded, threadIn(folded).id, fresh);
  }
}

function removeUnlessThere(mine, id, fresh) {
  if (mine && !fresh.getElementById(id) && !isBusy(mine)) {
    mine.remove();
  }
}

function markAsNew(comment) {
  const label = document.createElement("span");
  label.className = "fresh";
  label.textContent = say("isNew");
  comment.classList.add("is-fresh");
  comment.querySelector(":scope > article > header")?.append(" ", label);
}

function isStale(fresh) {
  const counts = (page) => page.querySelectorAll(".ahead").length + page.querySelectorAll(".locked").length;
  return counts(fresh) !== counts(document);
}

function imported(element) {
  return document.importNode(element, true);
}
