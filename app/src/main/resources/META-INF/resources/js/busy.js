/** Whether somebody is at work in an element: the focus is there, a form is unfolded, or something was typed. */
export function isBusy(element) {
  return element.contains(document.activeElement) || [...element.querySelectorAll("textarea, input, details")].some(isInUse);
}

function isInUse(part) {
  return part.localName === "details" ? part.open : part.type !== "hidden" && part.value !== part.defaultValue;
}
