// Search client. Loads only the parts of the index that a query needs; see Sources/Search for the layout of the files.
// Runs in browsers and in Node 20 or later:
//   const index = await open('/suche/');
//   const { results, corrected, total } = await index.search('Leerstand', { limit: 10, filters: { state: 'Hessen' } });

import { Hits, Matching } from './suche/abgleich.js';
import { marks, matcher, pick, safeURL } from './suche/anzeige.js';
import { scan, term } from './suche/woerter.js';

class Index extends Matching {
  async search(query, options = {}) {
    const run = strict => Object.assign(Object.create(this), { strict, signal: options.signal, root: this.root }).answer(query, options);
    try {
      return await run(true);
    } catch (fault) {
      if (!fault.missing) throw fault;
      // The site may have been published anew since the root was read.
      await this.readRoot();
      return run();
    }
  }

  async answer(query, { limit = 10, offset = 0, filters = {}, literal, facets: counting, passages }) {
    const text = String(query).slice(0, 200);
    const phrases = [...text.matchAll(/["„“”»«]([^"„“”»«]+)["“”»«]/g)].map(found => terms(found[1])).filter(phrase => phrase.trim());
    let words = scan(text).filter((word, i, others) => word.folded.length > 1 &&
      others.findIndex(other => term(other.folded) === term(word.folded)) === i).slice(0, 12);
    const telling = words.filter(word => !this.root.stop.has(word.folded));
    if (telling.length) words = telling;

    // What cannot be read is left out, and said.
    const problems = [];
    const note = this.note = fault => {
      if (this.signal?.aborted || this.strict && fault.missing) throw fault;
      problems.push(fault);
    };
    await Promise.all(words.map(async (word, i) => {
      word.hits = await this.match(word, words.slice(i + 1, i + 3), literal).catch(note) || new Hits();
    }));
    if (problems.length && problems.length === words.length) throw problems[0];
    let corrected = words.reduceRight((joined, { start, finish, better }) =>
      better ? (joined || text).slice(0, start) + better + (joined || text).slice(finish) : joined, '');
    words.forEach(({ hits: { group } }, i) => {
      for (const { hits } of group ? words.slice(i, i + group.length) : []) hits.addSynonyms(group.entry);
    });
    const wanted = limit + offset;
    const filtered = Object.values(filters).flat().length;
    const lists = words.map(({ hits }) => hits).filter(hits => hits.extent);
    const complete = lists[1] && [...lists[0].scores.keys()].filter(doc => lists.every(hits => hits.scores.has(doc))).length;
    if (filtered || wanted > 200 || !lists[2] && complete < wanted) {
      const cut = lists.filter(({ exact }) => exact?.overflow >= 0).sort((a, b) => a.df - b.df);
      await Promise.all(cut.slice(0, filtered || wanted > 200 ? 2 : 1).map(async hits => hits.add((await this.shard('u' + hits.exact.overflow)).get(hits.exact.entryKey), 1)).map(done => done.catch(note)));
    }
    const facets = (filtered || counting) && await this.facets(filters, counting).catch(!filtered && note);
    const everyHit = rank(words, this.root.amount);
    let ranked = filtered ? everyHit.filter(facets.pass) : everyHit;
    let counted = everyHit;
    if (phrases.length) {
      const most = Math.max(...everyHit.map(hit => hit.matched.length));
      const exact = await this.withPhrases(ranked.filter(hit => hit.matched.length === most), phrases, wanted, literal);
      if (exact.length || literal) ranked = counted = exact;
      else if (ranked.length) corrected = (corrected || text).replace(/["„“”»«]/g, '').trim();
    }
    const results = await Promise.all(ranked.slice(offset, wanted).map(hit => this.result(hit, words, passages).catch(note)));
    this.signal?.throwIfAborted();
    return {
      results: results.filter(Boolean),
      corrected: corrected || null,
      total: Math.max(ranked.length, words.length === 1 && ranked === everyHit ? words[0].hits.df : 0),
      ...counting && facets && { facets: facets.counts(counted) },
      ...problems.length && { notice: 'Ein Teil des Suchindex ist nicht erreichbar, es fehlen Treffer.' },
    };
  }

  // What the filters let pass, and how many documents each of their values would give.
  async facets(filters, counting) {
    const kinds = ['type', 'topic', 'state'];
    const chosen = kinds.map(kind => [filters[kind] ?? []].flat());
    const choices = [this.root.types.map(({ name, first, finish }) => [name, ({ doc }) => doc >= first && doc < finish])];
    if (counting || chosen[1].length || chosen[2].length) {
      choices.push(...await this.load('f', file => file.series(2, () => file.series(file.amount(), () => {
        const name = file.string();
        const members = new Set(file.rising(file.amount(), this.root.amount));
        return [name, ({ doc }) => members.has(doc)];
      }))));
    }
    const passes = (hit, but) => chosen.every((names, i) => i === but || !names.length || choices[i].some(([name, has]) => names.includes(name) && has(hit)));
    return {
      pass: hit => passes(hit),
      counts: everyHit => Object.fromEntries(kinds.map((kind, i) => {
        const open = everyHit.filter(hit => passes(hit, i));
        return [kind, choices[i].map(([name, has]) => ({ name, count: open.filter(has).length }))];
      })),
    };
  }

  stored(doc) {
    return this.record('s', this.root.perStore, doc, file => {
      const [url, title, town, state, date, summary] = file.series(6, () => file.string());
      return { url: safeURL(url), title, town, state, date, summary };
    });
  }

  passage(doc) { return this.record('t', this.root.perPassage, doc, file => file.string()); }

  // Of the best, those that hold the phrases word by word; reads on until there are more than enough, or too much would be read.
  async withPhrases(ranked, phrases, enough, literal) {
    const holds = text => phrases.every(phrase => terms(text).includes(phrase));
    const { perPassage, passages } = this.root;
    const exact = [];
    const files = new Set();
    for (let first = 0; first < 30 && exact.length <= enough; first += 5) {
      const batch = ranked.slice(first, first + 5).filter(({ doc }) => {
        const file = Math.floor(doc / perPassage);
        return literal || files.has(file) || files.size < passages && files.add(file);
      });
      const right = await Promise.all(batch.map(async ({ doc }) => {
        const { title, summary } = await this.stored(doc);
        return holds(title) || holds(summary) || holds(await this.passage(doc));
      }).map(done => done.catch(this.note)));
      exact.push(...batch.filter((_, i) => right[i]));
    }
    return exact;
  }

  async result({ doc, score, matched }, words, passages) {
    const stored = await this.stored(doc);
    const isSought = matcher(words);
    const { name: type } = this.root.types.find(({ finish }) => doc < finish);
    const excerpt = pick(stored.summary, isSought) || passages && pick(await this.passage(doc).catch(this.note) || '', isSought) || stored.summary;
    return { ...stored, type, excerpt, score, matched, marks: { title: marks(stored.title, isSought), excerpt: marks(excerpt, isSought) } };
  }
}

// The terms of a text with blanks around each.
const terms = text => ` ${scan(text).flatMap(word => word.parts || word).map(word => term(word.folded)).join(' ')} `;

// Sums the words of a query; a document without all of them falls back.
function rank(words, count) {
  const sums = new Map();
  let whole = 0;
  for (const { text, better, hits } of words) {
    if (!hits.extent) continue;
    const df = Math.min(hits.df || hits.extent, count);
    const idf = Math.log(1 + (count - df + 0.5) / (df + 0.5));
    whole += idf;
    for (const [doc, score] of hits.scores) {
      const sum = sums.get(doc) || { doc, score: 0, share: 0, matched: [] };
      sums.set(doc, sum);
      sum.score += idf * score / 31;
      sum.share += idf;
      sum.matched.push(better || text);
    }
  }
  for (const sum of sums.values()) sum.score = Math.round(sum.score * sum.share / whole * 1e6) / 1e6;
  return [...sums.values()].sort((a, b) => b.score - a.score || a.doc - b.doc);
}

// Opens the index in the folder at `baseURL`.
export async function open(baseURL, { fetch = globalThis.fetch } = {}) {
  const index = new Index(String(baseURL).replace(/\/?$/, '/'), fetch);
  await index.readRoot();
  return { search: (query, options) => index.search(query, options) };
}
