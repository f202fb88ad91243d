/** Says quietly what arrived, and leads to it. */
import { say } from "./words.js";

const notice = document.getElementById("live-notice");
let waiting = [];

/** Announces comments that have been put into the page. */
export function announce(arrived) {
  waiting = [...waiting, ...arrived].filter((comment) => comment.isConnected);
  if (arrived.length > 0 && waiting.length > 0) {
    link(waiting.length === 1 ? say("newComment") : say("newComments", waiting.length), `#${waiting[0].id}`, reveal);
  }
}

/** Announces that the page has changed in a way that only loading it again shows. */
export function announceStale() {
  link(say("pageChanged"), location.href, (event) => {
    event.preventDefault();
    location.reload();
  });
}

/** Announces that somebody else, or nobody, is signed in here now. */
export function announceSignedOut() {
  link(say("signedOut"), location.href, (event) => {
    event.preventDefault();
    location.reload();
  });
}

function link(text, href, onclick) {
  const anchor = document.createElement("a");
  Object.assign(anchor, { textContent: text, href, onclick });
  notice?.replaceChildren(anchor);
}

// A thread in the margin may be folded.
function reveal() {
  for (let around = waiting[0].closest("details"); around; around = around.parentElement.closest("details")) {
    around.open = true;
  }
  waiting = [];
  notice.replaceChildren();
}
