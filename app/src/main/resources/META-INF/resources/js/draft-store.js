/**
 * Where drafts are kept on this device. A form that is sent carries the name of its draft in a cookie; the server
 * answers with another once it has taken the form, and only then the draft goes.
 */
const person = document.body.dataset.person;
const PREFIX = `draft ${person} `;
const LONGEST = 30 * 24 * 60 * 60 * 1000;
const SENT = "draft-sent";
const TAKEN = "draft-taken";

export function get(place) {
  return person ? read(PREFIX + place) : null;
}

export function put(place, fields) {
  if (person) {
    write(PREFIX + place, { fields, at: Date.now() });
  }
}

export function drop(place) {
  localStorage.removeItem(PREFIX + place);
}

/** Notes that the draft's form is being sent. */
export function send(place) {
  const draft = get(place);
  if (draft) {
    const name = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    write(PREFIX + place, { ...draft, sent: name });
    document.cookie = `${SENT}=${name}; path=/; max-age=600; samesite=lax`;
  }
}

/** Forgets this person's drafts. */
export function clear() {
  keys().filter((key) => key.startsWith(PREFIX)).forEach((key) => localStorage.removeItem(key));
}

/** Forgets the draft that the server has taken, and everybody's that are old. */
export function tidy() {
  const taken = document.cookie.match(`(?:^|; )${TAKEN}=([^;]+)`)?.[1];
  for (const key of keys()) {
    const draft = read(key);
    if (!draft || draft.at < Date.now() - LONGEST || (taken && draft.sent === taken)) {
      localStorage.removeItem(key);
    }
  }
  document.cookie = `${TAKEN}=; path=/; max-age=0; samesite=lax`;
}

function keys() {
  return Object.keys(localStorage).filter((key) => key.startsWith("draft "));
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch (unreadable) {
    return null;
  }
}

function write(key, draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch (full) {
    // The device keeps no more; the form itself still holds the text.
  }
}
