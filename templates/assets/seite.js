// Loads the search when somebody turns to a search field; until then nothing of it is fetched.
const load = () => import("./suche.js");
if (document.querySelector("[data-suchergebnisse]")) load();
for (const form of document.querySelectorAll("form[data-index]")) form.addEventListener("focusin", load, { once: true });
