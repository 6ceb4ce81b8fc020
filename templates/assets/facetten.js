// Combinable facets. Without a script every value is a link to its own page; with it, values become boxes,
// the list answers at once, the address holds the choice, and the back button undoes it.
//
// <div data-facets data-base="/beispiele/" data-title="Gute Beispiele" data-one="Beispiel" data-many="Beispiele"
//     data-of-many="Beispielen" [data-source="/beispiele/facetten.json"] [data-preset="thema=bahnhof"]>
//   <nav class="facets"> [<p data-without-script>] … <details data-facet="thema"><summary>…</summary><ul><li><a data-value="bahnhof" href="…">
//       <span>Bahnhof</span> <span class="n" [data-together="2"]>7</span></a></li> …
//   <p data-count aria-live="polite">…</p>  <ul data-chosen></ul>
//   <ul data-list><li data-thema="bahnhof leerstand" data-land="sachsen">…</li></ul>
//   <nav data-pages>…</nav>  <div data-none hidden>…</div>
// With data-source the list on the page is only a part: the file names all entries, and the first card is the pattern.
// data-together says how many entries of a part have the value too: so many are left when its box is ticked.
// A part has an address of its own. Whoever changes the choice leaves it for data-base, and the page for data-title.
// Inside a facet the values are joined with "or", between facets with "and".

const STEP = 20;

class FacetList {
  constructor(root) {
    this.root = root;
    this.base = root.dataset.base;
    this.path = location.pathname;
    this.list = root.querySelector("[data-list]");
    this.count = root.querySelector("[data-count]");
    this.chosen = root.querySelector("[data-chosen]");
    this.none = root.querySelector("[data-none]");
    this.pages = root.querySelector("[data-pages]");
    this.original = [...this.list.children];
    this.originalCount = this.count.textContent;
    this.pattern = this.original.find((item) => !item.hasAttribute("data-group"));
    this.shown = STEP;
    this.facets = [...root.querySelectorAll("[data-facet]")].map((group) => this.facet(group));
    for (const note of root.querySelectorAll("[data-without-script]")) note.hidden = true;
    this.rememberWords();
    this.choice = this.fromAddress();
    addEventListener("popstate", () => {
      this.choice = this.fromAddress();
      this.update();
    });
    if (this.hasChoice()) {
      this.update(!this.isOwn());
      this.reveal();
    }
  }

  // The page as it was sent: its own address, and on the whole list's nothing chosen.
  isOwn() {
    return location.pathname === this.path && (this.path !== this.base || !this.hasChoice());
  }

  hasChoice() {
    return [...this.choice.values()].some((set) => set.size > 0);
  }

  rememberWords() {
    this.heading = document.querySelector("h1");
    this.own = [document.querySelector(".page-head .lede"), document.querySelector(".breadcrumb [aria-current]")];
    this.title = this.heading.textContent;
    this.documentTitle = document.title;
  }

  // Heading and title say what the list shows: the part that the page was made for, or all of it.
  paintWords() {
    if (this.path === this.base) return;
    const site = document.querySelector('meta[property="og:site_name"]').content;
    const whole = this.root.dataset.title;
    const isOwn = this.isOwn();
    this.heading.textContent = isOwn ? this.title : whole;
    document.title = isOwn ? this.documentTitle : `${whole} – ${site}`;
    for (const part of this.own) if (part) part.hidden = !isOwn;
  }

  // What an address has chosen is to be seen: its facet unfolds, and its list scrolls there.
  reveal() {
    for (const { group, values } of this.facets) {
      const chosen = values.find(({ box }) => box.checked);
      if (!chosen) continue;
      group.open = true;
      const list = chosen.label.closest("ul");
      list.scrollTop = chosen.label.offsetTop - list.offsetTop - list.clientHeight / 2;
    }
  }

  // Links become check boxes; their text and order stay.
  facet(group) {
    const name = group.dataset.facet;
    const values = [...group.querySelectorAll("a[data-value]")].map((link) => {
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.name = name;
      box.value = link.dataset.value;
      const text = link.querySelector("span").textContent;
      const count = link.querySelector(".n");
      count.textContent = count.dataset.together ?? count.textContent;
      label.append(box, Object.assign(document.createElement("span"), { textContent: text }), count);
      label.classList.toggle("zero", count.textContent === "0");
      link.replaceWith(label);
      box.addEventListener("change", () => this.toggle(name, box.value, box.checked));
      return { value: box.value, text, box, count, label };
    });
    return { group, name, title: group.querySelector("summary").textContent, values };
  }

  fromAddress() {
    const query = location.pathname === this.base ? location.search : this.root.dataset.preset ?? "";
    const given = new URLSearchParams(query);
    return new Map(this.facets.map(({ name, values }) => [
      name, new Set(given.getAll(name).filter((value) => values.some((known) => known.value === value))),
    ]));
  }

  toggle(name, value, on) {
    const set = this.choice.get(name);
    on ? set.add(value) : set.delete(value);
    this.shown = STEP;
    this.remember();
    this.update();
  }

  remember() {
    const query = new URLSearchParams();
    for (const [name, set] of this.choice) for (const value of set) query.append(name, value);
    history.pushState(null, "", query.size ? `${this.base}?${query}` : this.base);
  }

  async entries() {
    if (!this.root.dataset.source) {
      this.all ??= this.original.filter((item) => !item.hasAttribute("data-group")).map((item) => ({
        item, values: Object.fromEntries(this.facets.map(({ name }) => [name, (item.dataset[name] ?? "").split(" ")])),
      }));
    } else if (!this.all) {
      const answer = await fetch(this.root.dataset.source);
      if (!answer.ok) throw new Error(answer.statusText);
      this.all = (await answer.json()).eintraege.map((entry) => ({ entry, values: entry.werte }));
    }
    return this.all;
  }

  matches(entry, except) {
    for (const [name, set] of this.choice) {
      if (name === except || set.size === 0) continue;
      if (!(entry.values[name] ?? []).some((value) => set.has(value))) return false;
    }
    return true;
  }

  async update(load = true) {
    this.paintChoice();
    this.paintWords();
    if (!load) return;
    let all;
    try {
      all = await this.entries();
    } catch {
      this.count.textContent = "§choiceNotLoaded";
      return;
    }
    const found = all.filter((entry) => this.matches(entry));
    this.paintList(found, all.length);
    this.paintCounts(all);
  }

  paintList(found, total) {
    const isOwn = this.isOwn();
    if (isOwn) {
      this.list.replaceChildren(...this.original);
      this.count.textContent = this.originalCount;
    } else {
      this.list.replaceChildren(...found.slice(0, this.shown).map((entry) => entry.item ?? this.card(entry.entry)));
      this.count.textContent = sentence(found.length, total, this.root.dataset);
    }
    if (this.pages) this.pages.hidden = !isOwn && Boolean(this.root.dataset.source);
    if (this.none) this.none.hidden = isOwn || found.length > 0;
    this.offerMore(isOwn ? 0 : found.length - this.shown);
  }

  // A card is the page's own first card with other words: one template, written once, in Swift.
  card(entry) {
    const item = this.pattern.cloneNode(true);
    item.querySelector("h2 a, h3 a").href = entry.adresse;
    const texts = { titel: entry.titel, wo: entry.wo, kurztext: entry.kurztext };
    for (const [slot, text] of Object.entries(texts)) {
      const place = item.querySelector(`[data-slot="${slot}"]`);
      if (place) place.textContent = text ?? "";
    }
    const facts = item.querySelector('[data-slot="fakten"]');
    facts?.replaceChildren(...(entry.fakten ?? []).map((text) => Object.assign(document.createElement("li"), { textContent: text })));
    const motif = item.querySelector(".motif use");
    if (motif && entry.motiv) motif.setAttribute("href", motif.getAttribute("href").replace(/#.*/, `#${entry.motiv}`));
    item.querySelector(".badges")?.remove();
    if (entry.marken) item.querySelector("h2, h3")?.after(this.badges(entry.marken));
    return item;
  }

  // Invented or commercial entries stay marked as such.
  badges(texts) {
    const list = Object.assign(document.createElement("ul"), { className: "badges" });
    list.append(...texts.map((text) => {
      const badge = document.createElement("li");
      badge.append(Object.assign(document.createElement("span"), { className: "badge", textContent: text }));
      return badge;
    }));
    return list;
  }

  offerMore(left) {
    this.more?.remove();
    if (left <= 0) return;
    this.more = Object.assign(document.createElement("button"), {
      type: "button", className: "button quiet", textContent: "§showMore".replace("#", Math.min(left, STEP)),
    });
    this.more.addEventListener("click", async () => {
      const first = this.shown;
      this.shown += STEP;
      await this.update();
      this.list.children[first]?.querySelector("a")?.focus();
    });
    this.list.after(this.more);
  }

  paintChoice() {
    const buttons = [];
    for (const { name, title, values } of this.facets) {
      for (const { value, text, box } of values) {
        box.checked = this.choice.get(name).has(value);
        if (!box.checked) continue;
        const button = Object.assign(document.createElement("button"), { type: "button" });
        const cross = Object.assign(document.createElement("span"), { textContent: "×", ariaHidden: "true" });
        const rest = Object.assign(document.createElement("span"), { className: "visually-hidden", textContent: "§takeFromChoice" });
        button.append(`${title}: ${text}`, rest, cross);
        button.addEventListener("click", () => {
          this.toggle(name, value, false);
          (this.chosen.querySelector("button") ?? box).focus();
        });
        const item = document.createElement("li");
        item.append(button);
        buttons.push(item);
      }
    }
    this.chosen?.replaceChildren(...buttons);
  }

  paintCounts(all) {
    for (const { name, values } of this.facets) {
      const others = all.filter((entry) => this.matches(entry, name));
      for (const { value, count, label } of values) {
        const number = others.filter((entry) => (entry.values[name] ?? []).includes(value)).length;
        count.textContent = String(number);
        label.classList.toggle("zero", number === 0);
      }
    }
  }
}

// What is counted has its own word: "Alle 12 Beispiele", "3 von 12 Methoden".
function sentence(found, total, noun) {
  if (found === 0) return "§noneOfThem".replace("#", noun.many);
  if (found === total) return found === 1 ? `1 ${noun.one}` : "§allOfThem".replace("#", found).replace("#", noun.many);
  return "§someOfThem".replace("#", found).replace("#", total).replace("#", noun.ofMany);
}

for (const root of document.querySelectorAll("[data-facets]")) new FacetList(root);
