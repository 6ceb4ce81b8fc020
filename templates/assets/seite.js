// Loads the search when somebody turns to a search field; until then nothing of it is fetched.
const load = () => import("./suche.js");
if (document.querySelector("[data-suchergebnisse]")) load();
// Without a script the forms lead to the list of keywords.
for (const form of document.querySelectorAll("form[data-index]")) {
  form.action = form.dataset.index;
  form.addEventListener("focusin", load, { once: true });
}
