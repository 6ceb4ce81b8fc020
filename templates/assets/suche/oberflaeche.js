// Search fields with suggestions, and the results page. Sent to browsers as one module with ../suche.js.
//
// What the pages provide (everything else is made here, without inline styles and without HTML from data):
//   every page     <form role="search" action="/suche/" data-index="/suche/">
//                    <label for="q">Suche</label> <input id="q" name="q" type="search"> <button>Suchen</button></form>
//                  The site's script imports the module on the first focus in such a form. data-index is the folder of the
//                  index as seen from the page.
//   results page   <div data-suchergebnisse>what stands there without a script</div>, and the module from the start.
// What it makes, for the style sheets:
//   ul.suchvorschlaege[role=listbox] > li[role=option][aria-selected] > span.art
//   p.suchstatus[role=status] (with .visually-hidden unless it is to be seen), p.korrektur, form.suchfilter,
//   ol.suchtreffer > li > h2, p.angaben, p.auszug; mark
import { open } from '../suche.js';

let opening;
const ask = (form, query, options) => (opening ||= open(form.dataset.index)).then(index => index.search(query, options), fault => { opening = 0; throw fault; });

// An element with attributes and children; texts stay texts.
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const kind in attributes) made.setAttribute(kind, attributes[kind]);
  made.append(...children);
  return made;
}

// A text with words in place of its `#`.
const filled = (text, ...words) => text.replace(/#/g, () => words.shift());

function marked(text, ranges) {
  let at = 0;
  return [...ranges.flatMap(([start, finish]) => [text.slice(at, start), element('mark', {}, text.slice(start, at = finish))]), text.slice(at)];
}

// The one live region. It says only what holds for a moment, not what every key stroke brings. Away from the results page
// it is seen only where something is wrong.
let status;
let page;
let timer;
function announce(text, wrong) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.classList.toggle('visually-hidden', !page && !wrong);
    status.textContent = text;
  }, 400);
}

// Runs `work` with a signal that the next run aborts; `clear` takes away what an earlier one left when it fails.
function latest(work, clear) {
  let running;
  return async () => {
    running?.abort();
    const { signal } = running = new AbortController();
    try {
      await work(signal);
    } catch (fault) {
      if (signal.aborted) return;
      clear();
      announce('§searchUnavailable', true);
    }
  };
}

function combobox(form, number) {
  const field = form.elements.q;
  const id = 'suchvorschlaege' + number;
  const hitList = element('ul', { class: 'suchvorschlaege', role: 'listbox', id, 'aria-label': '§suggestions', hidden: '' });
  const set = (kind, text) => field.setAttribute(kind, text);
  let chosen;
  let awaited;
  field.after(hitList);
  set('role', 'combobox');
  set('aria-autocomplete', 'list');
  set('aria-controls', id);
  set('autocomplete', 'off');

  const choose = place => {
    chosen = hitList.children[place];
    for (const choice of hitList.children) choice.setAttribute('aria-selected', choice === chosen);
    set('aria-activedescendant', chosen?.id ?? '');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const show = visible => {
    hitList.hidden = !visible;
    set('aria-expanded', visible);
    choose(-1);
  };
  const offer = results => {
    hitList.replaceChildren(...results.map((hit, i) => {
      const choice = element('li', { role: 'option', id: id + '-' + i }, ...marked(hit.title, hit.marks.title), ' ', element('span', { class: 'art' }, hit.type));
      choice.onclick = () => location.assign(hit.url);
      return choice;
    }));
    show(!!results[0]);
  };
  // Nor does a list open that is still under way.
  const close = () => {
    awaited = false;
    show(false);
    page || announce('');
  };
  const clear = () => offer([]);
  const suggest = latest(async signal => {
    const query = field.value.trim();
    awaited = query.length > 1;
    if (!awaited) return clear();
    const { results } = await ask(form, query, { limit: 8, signal });
    if (!awaited) return;
    const later = hit => ['§topic', '§town'].includes(hit.type);
    offer(results.sort((a, b) => later(a) - later(b)));
    // On the results page the region keeps telling of the results.
    page || announce(filled('§numberOfSuggestions', results.length || '§none'));
  }, clear);
  show(false);
  // The root is there when the first letters are.
  ask(form, '').catch(() => {});
  // The region stands in the form that is used: another may be hidden, and the region with it.
  const settle = () => page || form.append(status);
  field.onfocus = settle;
  if (field === document.activeElement) settle(), suggest();
  field.oninput = suggest;
  field.onblur = form.onsubmit = close;
  hitList.onmousedown = event => event.preventDefault();
  field.onkeydown = event => {
    const { length } = hitList.children;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && length) {
      const next = [...hitList.children].indexOf(chosen) + step;
      if (hitList.hidden) show(true);
      choose(next < -1 ? length - 1 : next);
    } else if (event.key === 'Escape' && !hitList.hidden) close();
    else if (event.key === 'Enter' && chosen) chosen.click();
    else return;
    event.preventDefault();
  };
}

const FILTERS = [['typ', 'type', '§kind'], ['thema', 'topic', '§topic'], ['land', 'state', '§state']];

function resultsPage(form) {
  const correction = element('p', { class: 'korrektur' });
  const filter = element('form', { class: 'suchfilter', hidden: '' });
  const hitList = element('ol', { class: 'suchtreffer' });
  const more = element('button', { type: 'button', class: 'button quiet', hidden: '' }, '§moreHits');
  const selects = FILTERS.map(([name, , label]) => {
    const box = element('select', { name });
    filter.append(element('label', {}, label + ' ', box));
    return box;
  });
  page.replaceChildren(filter, status, correction, hitList, more);
  let limit = 10;
  const { title } = document;
  const parameters = () => new URLSearchParams(location.search);

  const item = hit => element('li', {},
    element('h2', {}, element('a', { href: hit.url }, ...marked(hit.title, hit.marks.title))),
    element('p', { class: 'angaben' }, [hit.type, hit.town, hit.state, hit.date &&
      new Date(hit.date).toLocaleDateString('de', { day: hit.date[7] && 'numeric', month: hit.date[4] && 'long', year: 'numeric', timeZone: 'UTC' })].filter(Boolean).join(' · ')),
    element('p', { class: 'auszug' }, ...marked(hit.excerpt, hit.marks.excerpt)));

  const update = latest(async signal => {
    const address = parameters();
    const query = address.get('q') || '';
    document.title = (query && query + ' – ') + title;
    const filters = {};
    for (const [name, kind] of FILTERS) if (address.get(name)) filters[kind] = address.get(name);
    const options = { limit, filters, literal: address.has('wortlaut'), facets: true, signal };
    const { results, corrected, total, facets, notice } = await ask(form, query, options);
    announce(query && filled('§numberOfHits', total || '§none', corrected || query, notice || '', total ? '' : '§checkSpelling'));
    correction.replaceChildren(...corrected ? [filled('§resultsFor', corrected),
      element('a', { href: `?${address}&wortlaut=1` }, filled('§literally', query))] : []);
    filter.hidden = !facets || !query;
    selects.forEach((box, i) => {
      const kind = FILTERS[i][1];
      const chosen = filters[kind] || '';
      const choices = facets?.[kind].filter(({ name, count }) => count || name === chosen) ?? [];
      box.replaceChildren(element('option', { value: '' }, '§all'), ...choices.map(({ name, count }) => element('option', { value: name }, `${name} (${count})`)));
      box.value = chosen;
    });
    hitList.replaceChildren(...results.map(item));
    more.hidden = results.length < limit || limit >= total;
    const full = await ask(form, query, { ...options, passages: true });
    full.results.forEach((hit, i) => {
      if (results[i]?.url === hit.url) hitList.children[i].lastChild.replaceChildren(...marked(hit.excerpt, hit.marks.excerpt));
    });
  }, () => {
    for (const old of [correction, hitList]) old.replaceChildren();
    filter.hidden = more.hidden = true;
  });
  // What is typed has one place in the history, however many letters it took.
  let typed;
  let pause;
  const go = address => {
    clearTimeout(pause);
    history[typed ? 'replaceState' : 'pushState'](null, '', '?' + address);
    limit = 10;
    update();
  };
  const search = event => {
    event.preventDefault();
    go(new URLSearchParams({ q: form.elements.q.value }));
    typed = event.type === 'input';
  };
  form.addEventListener('submit', search);
  form.addEventListener('input', event => {
    clearTimeout(pause);
    if (form.elements.q.value.trim()[1]) pause = setTimeout(search, 250, event);
  });
  filter.addEventListener('change', ({ target }) => {
    typed = false;
    const address = parameters();
    address.delete(target.name);
    if (target.value) address.set(target.name, target.value);
    go(address);
  });
  more.onclick = async () => {
    const next = limit;
    limit += 10;
    await update();
    hitList.children[next]?.querySelector('a').focus();
  };
  const restore = () => {
    typed = false;
    form.elements.q.value = parameters().get('q') || '';
    update();
  };
  addEventListener('popstate', restore);
  // What was typed while the search was loading stays.
  form.elements.q.value ? form.dispatchEvent(new Event('input')) : restore();
}

if (globalThis.document) {
  page = document.querySelector('[data-suchergebnisse]');
  status = element('p', { class: 'suchstatus' + (page ? '' : ' visually-hidden'), role: 'status' });
  const forms = document.querySelectorAll('form[role=search][data-index]');
  // The form beside the results, otherwise the one in the page's head. Results that come as one types need no suggestions.
  const own = page && (document.querySelector('main form[role=search][data-index]') ?? forms[0]);
  forms.forEach((form, i) => form === own || combobox(form, i));
  if (page) resultsPage(own);
}
