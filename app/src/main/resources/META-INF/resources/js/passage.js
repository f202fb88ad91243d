/** Offers to talk about words that were selected in one block of the text. */
import { say } from "./words.js";

const LONGEST_QUOTE = 1500;
const LINGER = 300;
const text = document.querySelector("article.text");
const button = document.createElement("a");
let awaiting = 0;
let leaving = 0;

function offer() {
  awaiting = 0;
  const selection = getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const begin = range && beginLink(range);
  const quote = begin && wordsIn(range);
  if (!quote || quote.length > LONGEST_QUOTE) {
    leave();
    return;
  }
  clearTimeout(leaving);
  leaving = 0;
  const url = new URL(begin.href);
  url.searchParams.set("quote", quote);
  button.href = url;
  // Behind the paragraph, so that the tab key goes on from there.
  if (button.nextSibling !== begin) {
    begin.before(button);
  }
  place(range);
}

// A tap on the button takes the selection away before it is a click.
function leave() {
  leaving ||= setTimeout(() => {
    leaving = 0;
    if (document.activeElement !== button) {
      button.remove();
    }
  }, LINGER);
}

// The link that every paragraph has where the viewer may begin a thread.
function beginLink(range) {
  const block = blockOf(range.startContainer);
  return block && block === blockOf(lastIn(range)) ? block.parentElement.querySelector(":scope > a.begin") : null;
}

// Selecting a paragraph with three clicks ends before the first letter of the next.
function lastIn(range) {
  const { endContainer, endOffset, startContainer } = range;
  return endOffset === 0 && endContainer !== startContainer ? lastBefore(endContainer) : endContainer;
}

function lastBefore(node) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (found) =>
    found.data.trim() && found.parentElement.closest("[data-block]") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
  walker.currentNode = node;
  return walker.previousNode();
}

function blockOf(node) {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest("article.text [data-block]");
}

// The numbers of threads stand in the text without being part of it.
function wordsIn(range) {
  const fragment = range.cloneContents();
  fragment.querySelectorAll(".passage-number, .begin, .passage-offer, .margin").forEach((part) => part.remove());
  fragment.querySelectorAll("li, td, th, p, caption, br").forEach((part) => part.append(" "));
  return fragment.textContent.replace(/\s+/g, " ").trim();
}

function place(range) {
  const lines = range.getClientRects();
  const last = lines[lines.length - 1] ?? range.getBoundingClientRect();
  const room = document.documentElement.clientWidth - button.offsetWidth - 8;
  button.style.left = `${Math.max(8, Math.min(last.right - button.offsetWidth / 2, room))}px`;
  button.style.top = `${last.bottom + 8}px`;
}

// The focus may be anywhere while words are selected: the tab key leads to the button first.
function tabbed(event) {
  if (event.key === "Tab" && !event.shiftKey && button.isConnected && document.activeElement !== button) {
    event.preventDefault();
    button.focus({ preventScroll: true });
  }
}

function soon() {
  awaiting ||= requestAnimationFrame(offer);
}

if (text) {
  button.className = "button passage-offer";
  button.textContent = say("talkAboutPassage");
  button.addEventListener("mousedown", (event) => event.preventDefault());
  document.addEventListener("selectionchange", soon);
  document.addEventListener("keydown", tabbed);
  addEventListener("scroll", () => button.isConnected && soon(), { passive: true });
}
