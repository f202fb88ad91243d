/** Looks now and then how far an import is; once it is read, its page has the outline instead. */
const PAUSE = 1000;
const progress = document.getElementById("progress");

async function look() {
  try {
    const response = await fetch(location.href, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("progress");
    if (!fresh) {
      location.reload();
      return;
    }
    if (fresh.innerHTML !== progress.innerHTML) {
      progress.replaceChildren(...document.importNode(fresh, true).childNodes);
    }
  } catch (unreachable) {
    // The next look may reach it.
  }
  setTimeout(look, PAUSE);
}

setTimeout(look, PAUSE);
