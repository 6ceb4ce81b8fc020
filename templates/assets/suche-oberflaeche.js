// Search fields with suggestions, and the results page.
//
// What the pages provide (everything else is made here, without inline styles and without HTML from data):
//   every page      <form role="search" action="/suche/" data-index="/suche/">
//                     <label for="q">Suche</label> <input id="q" name="q" type="search"> <button>Suchen</button></form>
//                   The site's script loads this module on the first focus in such a form.
//   results page    <div data-suchergebnisse>what stands there without a script</div>, and this module from the start.
// What it makes, for the style sheets:
//   ul.suchvorschlaege[role=listbox] > li[role=option][aria-selected] > span.art
//   p.nur-vorlesen[role=status], p.suchstatus[role=status], form.suchfilter, ol.suchtreffer > li > h2, p.angaben, p.auszug
import { open } from './suche.js';

const AWAY = 'Die Suche ist gerade nicht erreichbar. Bitte prüfen Sie die Verbindung. Alle Themen und Orte stehen auch unter „Stichworte“.';
let opening;
const index = form => opening ||= open(form.dataset.index).catch(error => { opening = undefined; throw error; });

// An element with attributes and children; texts stay texts.
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  made.append(...children);
  return made;
}

function marked(text, ranges) {
  let at = 0;
  const parts = ranges.flatMap(([start, end]) => [text.slice(at, start), element('mark', {}, text.slice(start, at = end))]);
  return [...parts, text.slice(at)];
}

const details = hit => [hit.type, hit.town, hit.state, hit.date &&
  new Date(hit.date).toLocaleDateString('de', { dateStyle: 'long', timeZone: 'UTC' })].filter(Boolean).join(' · ');
const hits = count => count === 1 ? '1 Treffer' : count ? `${count.toLocaleString('de')} Treffer` : 'Keine Treffer';

function combobox(form, number) {
  const input = form.elements.q;
  const id = `suchvorschlaege-${number}`;
  const list = element('ul', { class: 'suchvorschlaege', role: 'listbox', id, 'aria-label': 'Vorschläge', hidden: '' });
  const status = element('p', { class: 'nur-vorlesen', role: 'status' });
  let running;
  let chosen = -1;
  for (const [key, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': false, autocomplete: 'off' })) {
    input.setAttribute(key, value);
  }
  input.after(list);
  form.append(status);

  const show = visible => {
    list.hidden = !visible;
    input.setAttribute('aria-expanded', visible);
    choose(-1);
  };
  const choose = place => {
    chosen = place;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', i === place));
    if (place < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', list.children[place].id);
    list.children[place].scrollIntoView({ block: 'nearest' });
  };
  const suggest = async () => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const query = input.value.trim();
    if (query.length < 2) return show(false);
    try {
      const { results } = await (await index(form)).search(query, { limit: 8, signal });
      if (signal.aborted) return;
      const later = hit => /^(Thema|Ort)$/.test(hit.type);
      results.sort((a, b) => later(a) - later(b));
      list.replaceChildren(...results.map((hit, i) => {
        const option = element('li', { role: 'option', id: `${id}-${i}` }, ...marked(hit.title, hit.marks.title), ' ', element('span', { class: 'art' }, hit.type));
        option.onclick = () => location.assign(hit.url);
        return option;
      }));
      show(results.length > 0);
      announce(status, results.length ? `${results.length} Vorschläge` : 'Keine Vorschläge');
    } catch (error) {
      if (!signal.aborted) show(false), announce(status, AWAY);
    }
  };
  input.addEventListener('input', suggest);
  if (input === document.activeElement && input.value) suggest();
  input.addEventListener('blur', () => show(false));
  list.onmousedown = event => event.preventDefault();
  input.addEventListener('keydown', event => {
    const { length } = list.children;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && length) {
      event.preventDefault();
      const next = list.hidden ? (step > 0 ? 0 : length - 1) : (chosen + 1 + step + length + 1) % (length + 1) - 1;
      if (list.hidden) show(true);
      choose(next);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      show(false);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      list.children[chosen].click();
    }
  });
}

// Says only what holds for a moment, not what every key stroke brings.
let timer;
function announce(status, text) {
  clearTimeout(timer);
  timer = setTimeout(() => { status.textContent = text; }, 400);
}

const FILTERS = { typ: ['type', 'Art'], thema: ['topic', 'Thema'], land: ['state', 'Land'] };

function resultsPage(place, form) {
  const status = element('p', { class: 'suchstatus', role: 'status' });
  const correction = element('p', { hidden: '' });
  const filter = element('form', { class: 'suchfilter', hidden: '' });
  const list = element('ol', { class: 'suchtreffer' });
  const more = element('button', { type: 'button', hidden: '' }, 'Weitere Treffer zeigen');
  const selects = Object.entries(FILTERS).map(([name, [, label]]) => {
    const select = element('select', { name });
    filter.append(element('label', {}, label + ' ', select));
    return select;
  });
  place.replaceChildren(filter, status, correction, list, more);
  let running;
  let limit = 10;

  const item = hit => element('li', {}, element('h2', {}, element('a', { href: hit.url }, ...marked(hit.title, hit.marks.title))),
    element('p', { class: 'angaben' }, details(hit)), element('p', { class: 'auszug' }, ...marked(hit.excerpt, hit.marks.excerpt)));

  async function update() {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const address = new URLSearchParams(location.search);
    const query = address.get('q') || '';
    form.elements.q.value = query;
    if (!query.trim()) return;
    const filters = {};
    for (const name in FILTERS) if (address.get(name)) filters[FILTERS[name][0]] = address.get(name);
    const options = { limit, filters, literal: address.has('wortlaut'), facets: true, signal };
    try {
      const search = await index(form);
      let answer = await search.search(query, options);
      const { corrected, total, facets, notice } = answer;
      announce(status, [`${hits(total)} für „${corrected || query}“.`, notice, total ? '' : 'Prüfen Sie die Schreibweise oder suchen Sie nach einem allgemeineren Wort.'].filter(Boolean).join(' '));
      correction.hidden = !corrected;
      correction.replaceChildren(`Ergebnisse für „${corrected}“. `, element('a', { href: `?${new URLSearchParams({ q: query, wortlaut: 1 })}` }, `Stattdessen genau nach „${query}“ suchen`));
      filter.hidden = !facets;
      selects.forEach((select, i) => {
        const [key] = Object.values(FILTERS)[i];
        const values = facets?.[key].filter(({ name, count }) => count || name === filters[key]) ?? [];
        select.replaceChildren(element('option', { value: '' }, 'alle'), ...values.map(({ name, count }) => element('option', { value: name }, `${name} (${count})`)));
        select.value = filters[key] || '';
      });
      list.replaceChildren(...answer.results.map(item));
      more.hidden = answer.results.length >= total || answer.results.length < limit;
      answer = await search.search(query, { ...options, passages: true });
      answer.results.forEach((hit, i) => list.children[i].replaceWith(item(hit)));
    } catch (error) {
      if (!signal.aborted) announce(status, AWAY);
    }
  }
  const go = address => {
    history.pushState(null, '', `?${address}`);
    limit = 10;
    update();
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    go(new URLSearchParams({ q: form.elements.q.value }));
  });
  filter.addEventListener('change', ({ target }) => {
    const address = new URLSearchParams(location.search);
    if (target.value) address.set(target.name, target.value); else address.delete(target.name);
    go(address);
  });
  more.onclick = () => {
    const next = list.children.length;
    limit += 10;
    update().then(() => list.children[next]?.querySelector('a').focus());
  };
  addEventListener('popstate', update);
  update();
}

const forms = [...document.querySelectorAll('form[role=search][data-index]')];
forms.forEach(combobox);
const place = document.querySelector('[data-suchergebnisse]');
if (place && forms[0]) resultsPage(place, forms[0]);
