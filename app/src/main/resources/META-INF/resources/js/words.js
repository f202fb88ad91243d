/** The words of the scripts. They stand in the page, in its language: $1 is what is filled in. */
const words = document.getElementById("words").dataset;

export function say(name, value = "") {
  return words[name].replace("$1", () => value);
}
