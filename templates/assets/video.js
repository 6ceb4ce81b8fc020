// Chapters that jump, and films of other providers that load only after a click.
// Nothing is fetched from elsewhere before the button is pressed, and nothing is stored.

function jump(film, link) {
  const seconds = Number(link.dataset.seconds);
  if (!Number.isFinite(seconds)) return;
  film.currentTime = seconds;
  film.focus();
  film.play().catch(() => {});
}

function markChapter(film, links) {
  let current;
  for (const link of links) {
    if (Number(link.dataset.seconds) <= film.currentTime) current = link;
    link.removeAttribute("aria-current");
  }
  if (film.currentTime > 0) current?.setAttribute("aria-current", "true");
}

for (const list of document.querySelectorAll("[data-chapters-of]")) {
  const film = document.getElementById(list.dataset.chaptersOf);
  const links = [...list.querySelectorAll("a[data-seconds]")];
  if (!film) continue;
  for (const link of links) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      jump(film, link);
    });
  }
  film.addEventListener("timeupdate", () => markChapter(film, links));
}

for (const box of document.querySelectorAll("[data-film]")) {
  const button = box.querySelector("[data-film-load]");
  if (!button) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.src = box.dataset.film;
    frame.title = box.dataset.title;
    frame.allow = "fullscreen; picture-in-picture";
    frame.referrerPolicy = "no-referrer";
    box.classList.add("playing");
    box.replaceChildren(frame);
    // From the place before the frame the next Tab leads into it; from the frame itself it would lead past the player's buttons.
    box.tabIndex = -1;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", frame.title);
    box.focus();
  });
}
