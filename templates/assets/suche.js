// Search client. Loads only the parts of the index that a query needs; see Sources/Search for the layout of the files.
// Runs in browsers and in Node 20 or later:
//   const index = await open('/suche/');
//   const { results, corrected, total } = await index.search('Leerstand', { limit: 10, filters: { state: 'Hessen' } });

// ---- Words: the twin of Sources/Search/Text ----

const IGNORED = /[\u00ad\u200b-\u200d\u2060]/g;
const SPECIAL = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const IN = 'innen(?!\\p{Lu})|(?:in|END)(?![\\p{L}\\p{N}\\p{M}])';
const SHORT = 'innen|inn|in|er|en|es|em|e|r|n|s';
const BODY = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060]*';
const WORD = new RegExp(`[\\p{L}\\p{N}]${BODY}(?:(?:['’](?=[\\p{L}\\p{N}])|[:*_·](?=${IN.replace('END', SHORT)})|` +
  `/-?(?=${IN.replace('|END', '')})|\\((?:${SHORT})\\))${BODY})*`, 'gu');
const HYPHEN = /^[-‐‑]$/;

function fold(word) {
  let out = '';
  for (const char of word.replace(IGNORED, '')) {
    const lower = char.toLowerCase();
    const code = char.codePointAt();
    const latin = code > 0xbf && code < 0x250 || code > 0x1dff && code < 0x1f00;
    const base = latin ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
    out += SPECIAL[base] || (latin && !/^[a-z]$/.test(base) ? lower : /[\p{L}\p{N}\p{M}]/u.test(char) ? base : '');
  }
  return [...out.replace(/[\u0300-\u036f]/g, '').replace(/([ao])e|(?<![aeiouyq])(u)e/g, '$1$2')].slice(0, 64).join('');
}

// Words of a text in order: { text, start, end, folded, parts }; parts are those of a hyphenated word.
export function scan(text) {
  const words = [];
  let group;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const last = words.at(-1);
    const item = { text: word, start: index, end: index + word.length, folded: fold(word) };
    if (last && HYPHEN.test(text.slice(last.end, index))) {
      if (!group) words.push(group = { text: '', start: last.start, folded: last.folded, parts: [last] }), words.splice(-2, 1);
      group.parts.push(item);
      group.folded = [...group.folded + item.folded].slice(0, 64).join('');
      group.end = item.end;
      group.text = text.slice(group.start, group.end);
    } else {
      group = undefined;
      words.push(item);
    }
  }
  return words;
}

const PERSON = /(?:er|or|ist|ent|ant|rat|log|gog|arzt|wirt|walt|ert|freund|eur|graf|nom|soph|kolleg|chef|beamt)in$/;

// Without the ending of a gender form.
function plain(word) {
  const { length } = word;
  if (word.endsWith('innen')) {
    return (length > 8 ? !/(?:gew|beg)innen$/.test(word) : word.endsWith('ratinnen')) ? word.slice(0, -5) : word;
  }
  if (word.endsWith('in')) return length > 6 && !word.endsWith('schwerin') && PERSON.test(word) ? word.slice(0, -2) : word;
  return length > 10 ? word.replace(/(?<=..er)innen(?=..)/, '') : word;
}

// The term under which a folded word stands in the index: without gender ending, then stemmed.
export const term = word => /[^a-z]/.test(word) ? word : stem(plain(word));

// Where a word is looked up first. Nouns in -er keep their ending, or Schüler would be taken for Schule.
export function main(word) {
  const whole = plain(word).replace(/(?<=er)[ns]$/, '');
  return /^[a-z]{3,}er$/.test(whole) ? whole : term(word);
}

// What the reversed dictionary knows a noun by: without case and number, but with -ung, -ik and the like.
export function tail(word) {
  const key = main(word);
  return key.endsWith('er') || /[^a-z]/.test(word) ? key : stem(plain(word), true);
}

// Snowball's German stemmer, version 3; `light` leaves out its last step, which takes derivations to their roots.
function stem(word, light) {
  if (word.length < 3) return word;
  // Capital u and y between vowels count as consonants.
  word = word.replace(/([aeiouy])([uy])(?=[aeiouy])/g, (_, vowel, letter) => vowel + letter.toUpperCase());
  const regions = /^[^aeiouy]*[aeiouy]+[^aeiouy]([^aeiouy]*[aeiouy]+[^aeiouy])?/.exec(word);
  const r1 = regions ? Math.max(3, regions[0].length - (regions[1] || '').length) : word.length;
  const r2 = regions?.[1] !== undefined ? regions[0].length : word.length;
  let found;
  const cut = (pattern, region) => {
    found = pattern.exec(word);
    if (found?.index >= region) return word = word.slice(0, found.index);
  };
  if (!cut(/(?:ern|(?<!syst)em|er)$/, r1) && !found) {
    if (cut(/e[ns]?$/, r1)) word = word.replace(/niss$/, 'nis');
    else if (!found && !cut(/(?<=l)ns?$/, r1 + 1) && !found) cut(/(?<=[bdfghklmnrt])s$/, r1);
  }
  if (!cut(/(?:est|en|er)$/, r1) && !found) cut(/(?<=...[bdfghklmnt])st$|(?<=[Udfgklmnrstz])(?<!tick|plan|geordn|intern|tr)et$/, r1);
  if (light) ;
  else if (cut(/(?:end|ung)$/, r2)) cut(/(?<!e)ig$/, r2);
  else if (found || cut(/(?<!e)(?:isch|i[gk])$/, r2)) ;
  else if (cut(/(?:lich|heit)$/, r2)) cut(/e[rn]$/, r1);
  else if (!found && cut(/keit$/, r2)) cut(/(?:lich|ig)$/, r2);
  return word.toLowerCase();
}

// ---- Files: the twin of Sources/Search/Reading ----

const fail = () => { throw new Error('Der Suchindex ist beschädigt.'); };
const LIMIT = 64 << 20;

class Bytes {
  constructor(data) { this.data = data; this.at = 0; }
  number() {
    let value = 0;
    for (let scale = 1; scale < 2 ** 49; scale *= 128) {
      const byte = this.data[this.at++];
      if (byte === undefined) break;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    fail();
  }
  // A number of things that take at least a byte each.
  count() {
    const value = this.number();
    if (value > this.data.length - this.at) fail();
    return value;
  }
  bytes(length) {
    if (length > this.data.length - this.at) fail();
    return this.data.subarray(this.at, this.at += length);
  }
  string() { return decoder.decode(this.bytes(this.number())); }
  list(count, read) { return Array.from({ length: count }, read); }
  frontCoded(count) {
    const last = new Uint8Array(1024);
    let size = 0;
    return this.list(count, () => {
      const shared = this.number();
      const rest = this.bytes(this.number());
      if (shared > size || (size = shared + rest.length) > 1024) fail();
      last.set(rest, shared);
      return decoder.decode(last.subarray(0, size));
    });
  }
  rising(count, limit) {
    const numbers = new Uint32Array(count);
    for (let i = 0, next = 0; i < count; i++) {
      numbers[i] = next += this.number();
      if (next++ >= limit) fail();
    }
    return numbers;
  }
}

const decoder = new TextDecoder();

async function inflate(data) {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const chunks = [];
  let size = 0;
  for (let step; !(step = await reader.read()).done;) {
    chunks.push(step.value);
    size += step.value.length;
    if (size > LIMIT) fail();
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function readRoot(file) {
  if (file.number() !== 2) fail();
  const root = { generation: file.string(), count: file.number(), perStore: file.number(), perPassage: file.number() };
  let first = 0;
  root.types = file.list(file.count(), () => ({ name: file.string(), first, end: first += file.number() }));
  root.passages = file.number();
  for (const kind of 'bek') root[kind] = file.frontCoded(file.count());
  root.stop = new Set(file.string().split(' '));
  if (!/^\w+$/.test(root.generation) || !(root.perStore && root.perPassage)) fail();
  return root;
}

// The entries of a shard by key.
function readShard(file, documents) {
  const count = file.count();
  const ancestors = file.frontCoded(file.count());
  const entries = file.frontCoded(count).map(key => {
    const number = file.number();
    const entry = { key, df: number >>> 1, size: file.count() };
    if (entry.size < entry.df) entry.overflow = file.number();
    if (number & 1) entry.synonyms = { size: file.count(), top: file.number() / 248 };
    return entry;
  });
  const lists = entries.flatMap(entry => entry.synonyms ? [entry, entry.synonyms] : entry);
  for (const list of lists) list.documents = file.rising(list.size, documents);
  for (const list of lists) list.steps = file.bytes(list.size);
  return Object.assign(new Map(entries.map(entry => [entry.key, entry])), { ancestors });
}

// ---- Matching and ranking: the twin of Sources/Search/Reading/Matching ----

const LINKERS = ',s,es,n,en,er,e,ens'.split(',');
const ENDINGS = ' igungen igkeiten ungen heiten keiten lichen ischen igen erinnen innen ern est';
const PARTICIPLE = /^([a-z]{2,8}?|)ge([a-z]{3,}?)e?(?:t|en)$/;
const prefixWeight = (typed, whole) => 0.75 * (0.5 + 0.5 * typed / whole);

// Optimal string alignment distance.
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const last = rows[i - 1];
    const row = rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}

class Hits {
  scores = new Map();
  get size() { return this.scores.size; }
  // The best way in which a document matches counts, and a tenth of the others.
  put(document, score, more = 0.1) {
    const other = this.scores.get(document) || 0;
    this.scores.set(document, Math.max(other, score) + more * Math.min(other, score));
  }
  add(list, weight, more) { list?.documents.forEach((document, i) => this.put(document, list.steps[i] * weight, more)); }
  addSynonyms(entry) { this.add(entry?.synonyms, entry?.synonyms?.top, 0); }
}

class Index {
  files = new Map();
  constructor(base, fetch) { Object.assign(this, { base, fetch }); }

  // Reads a file once. If whoever asked first gave up, it is asked for again.
  async load(name, read, options = {}) {
    const { base, fetch, files, root, signal } = this;
    signal?.throwIfAborted();
    try {
      if (files.has(name)) return await files.get(name);
    } catch { /* is read again */ }
    const asked = (async () => {
      const response = await fetch(base + (options.cache ? '' : root.generation + '/') + name + '.bin', { ...options, signal });
      if (!response.ok) throw Object.assign(new Error('Ein Teil des Suchindex fehlt.'), { missing: true });
      return read(new Bytes(await inflate(await response.arrayBuffer())));
    })();
    files.set(name, asked);
    asked.catch(() => files.delete(name));
    return asked;
  }

  async readRoot() {
    this.files.clear();
    this.root = await this.load('wurzel', readRoot, { cache: 'no-cache' });
  }

  place(kind, key) { return this.root[kind].findLastIndex(border => border <= key); }

  shard(name) { return this.load(name, file => readShard(file, this.root.count)); }

  // The shard that holds a key, if any does: kind b for terms, e for reversed ones.
  holding(kind, key) { return this.shard(kind + Math.max(0, this.place(kind, key))); }

  async entry(key) { return (await this.holding('b', key)).get(key); }

  // Adds everything that begins with `prefix`.
  async addPrefix(hits, kind, prefix, weight) {
    const shard = await this.holding(kind, prefix);
    if (this.place(kind, prefix + '\uffff') > this.place(kind, prefix)) return hits.add(shard.get(prefix + '*'), weight);
    for (const [key, entry] of shard) {
      if (key.startsWith(prefix) && !/[* ]/.test(key)) hits.add(entry, weight * prefixWeight(prefix.length, key.length));
    }
  }

  // What the index has for a word as it is, and for all that begin so. `next` are the words behind it.
  async lookUp({ folded }, next) {
    const hits = new Hits();
    const stem = term(folded);
    let key = main(folded);
    let shard = await this.holding('b', key);
    let entry = shard.get(key);
    const first = entry;
    if (!entry?.size) {
      shard = await this.holding('b', key = stem);
      entry = shard.get(key);
    } else if (key !== stem) hits.add(shard.get(stem), 0.6);
    hits.add(hits.exact = entry, 1);
    let keys = key;
    next.forEach((other, i) => {
      const group = shard.get(keys += ' ' + main(other.folded));
      if (group) hits.group = { entry: group, length: i + 2 };
    });
    const prefix = key.length > 3 || key === folded ? key : folded;
    if (prefix.length > 1) await this.addPrefix(hits, 'b', prefix, 1);
    // What begins with all letters is meant before what begins with the stem: `Kleinst` is no form of `klein`.
    if (folded !== key && folded.startsWith(key) && this.place('b', folded) === this.place('b', key)) await this.addPrefix(hits, 'b', folded, 1.3);
    for (const list of new Set([first, entry])) hits.addSynonyms(list);
    for (let cut = 1; !entry?.size && cut < 7 && folded.length - cut > 2; cut++) {
      if ((cut > 1 || !hits.size) && ENDINGS.includes(' ' + folded.slice(-cut))) hits.add(shard.get(folded.slice(0, -cut)), 0.9);
    }
    hits.df = entry?.size ? entry.df : hits.size;
    hits.shard = shard;
    return hits;
  }

  // All documents for one word of the query, with scores from 0 to 31; sets `word.better` if it is corrected.
  async match(word, next, literal) {
    const { folded } = word;
    const { length } = folded;
    const key = tail(folded);
    const hits = await this.lookUp(word, next);
    if (hits.exact?.size || hits.group) return hits;
    // Participles stand beside the verb and the noun made of it: `gegründet`, `Gründung`.
    const verb = folded.replace(PARTICIPLE, '$1$2');
    if (!hits.size && verb !== folded) hits.add(await this.entry(verb), 0.9);
    const correct = async most => !hits.size && !literal && this.correct(folded, most);
    let better = length > 7 && await correct(1);
    if (!better) {
      if (hits.size < 10 && key.length > 2) await this.addPrefix(hits, 'e', [...key].reverse().join(''), 2 / 3);
      if (hits.size < 10) await this.addParts(hits, word);
      hits.df = hits.size;
      better = length > 3 && await correct(length < 8 ? 1 : 2);
    }
    if (!better) return hits;
    Object.assign(word, { folded: better.folded, parts: 0, better: better.text });
    return this.lookUp(word, []);
  }

  // Documents with all parts of a compound that the index does not know as a whole.
  async addParts(hits, word) {
    for (const parts of word.parts ? [word.parts.map(part => part.folded)] : this.cuts(word.folded, hits.shard)) {
      const found = [];
      for (const part of [...parts].reverse()) {
        const entry = await this.entry(main(part));
        if (entry?.size) found.unshift(entry);
        else break;
      }
      if (found.length < parts.length) continue;
      const sums = new Map();
      for (const { documents, steps } of found) documents.forEach((document, i) => sums.set(document, [...sums.get(document) || [], steps[i]]));
      let common = 0;
      for (const [document, steps] of sums) {
        if (steps.length === found.length) common = 1, hits.put(document, 0.8 * steps.reduce((a, b) => a + b) / steps.length);
      }
      if (!common) hits.add(found.at(-1), 0.4);
      return;
    }
  }

  // Ways to cut a compound: a known beginning, perhaps a linking element, and a rest.
  cuts(folded, shard) {
    const cuts = [];
    for (let length = folded.length - 3; length > 2 && cuts.length < 2; length--) {
      const whole = folded.slice(0, length);
      const known = LINKERS.map(linker => whole.endsWith(linker) ? whole.slice(0, length - linker.length) : '')
        .find(left => left.length > 2 && (shard.ancestors.includes(term(left)) || shard.get(term(left))));
      if (known) cuts.push([known, folded.slice(length)]);
    }
    return cuts;
  }

  // The word nearest to a misspelt one, as it is written; undefined if none is near.
  async correct(folded, most) {
    if (/[^a-z]/.test(folded)) return undefined;
    // The first letter is right, or in the second place.
    return await this.nearestTo(folded, most, folded[0]) || this.nearestTo(folded, most, folded[1]);
  }

  async nearestTo(folded, most, letter) {
    const words = await this.load('k' + Math.max(0, this.place('k', letter)), file => {
      const texts = file.frontCoded(file.count());
      return texts.map(text => ({ text, folded: fold(text), rank: file.bytes(1)[0] }));
    });
    let best;
    let least = 99;
    for (const word of words) {
      const other = word.folded;
      if (other[0] !== folded[0] && !(other[0] === folded[1] && other[1] === folded[0])) continue;
      let far = distance(folded, other, most);
      if (far > most && folded.length > 4 && other.length > folded.length) {
        far = Math.min(...[-1, 0, 1].map(more => distance(folded, other.slice(0, folded.length + more), most))) + 0.5;
      }
      const cost = far - word.rank / 64;
      if (far < most + 1 && cost < least) [best, least] = [word, cost];
    }
    return best;
  }

  async search(query, options = {}) {
    const { generation } = this.root;
    const run = () => Object.assign(Object.create(this), { signal: options.signal }).answer(query, options);
    try {
      return await run();
    } catch (error) {
      if (!error.missing) throw error;
      // The site was published anew since the root was read.
      await this.readRoot();
      if (this.root.generation === generation) throw error;
      return run();
    }
  }

  async answer(query, { limit = 10, offset = 0, filters = {}, literal, facets: counting, passages }) {
    const text = String(query).slice(0, 200);
    const phrases = [...text.matchAll(/["„“”»«]([^"„“”»«]+)["“”»«]/g)].map(found => terms(found[1])).filter(phrase => phrase.trim());
    let words = scan(text).filter((word, i, all) => word.folded.length > 1 &&
      all.findIndex(other => other.folded === word.folded) === i).slice(0, 12);
    const telling = words.filter(word => !this.root.stop.has(word.folded));
    if (telling.length) words = telling;

    // What cannot be read is left out, and said.
    const problems = [];
    const note = error => {
      if (this.signal?.aborted) throw error;
      problems.push(error);
    };
    await Promise.all(words.map(async (word, i) => {
      word.hits = await this.match(word, words.slice(i + 1, i + 3), literal).catch(note) || new Hits();
    }));
    if (problems.length && problems.length === words.length) throw problems[0];
    let corrected = words.reduceRight((all, { start, end, better }) =>
      better ? (all || text).slice(0, start) + better + (all || text).slice(end) : all, '');
    words.forEach(({ hits: { group } }, i) => {
      for (const { hits } of group ? words.slice(i, i + group.length) : []) hits.addSynonyms(group.entry);
    });
    const wanted = limit + offset;
    const filtered = Object.values(filters).flat().length;
    const lists = words.map(({ hits }) => hits).filter(hits => hits.size);
    const complete = lists[1] && [...lists[0].scores.keys()].filter(document => lists.every(hits => hits.scores.has(document))).length;
    if (filtered || wanted > 200 || !lists[2] && complete < wanted) {
      const cut = lists.filter(({ exact }) => exact?.overflow >= 0).sort((a, b) => a.df - b.df);
      await Promise.all(cut.slice(0, filtered || wanted > 200 ? 2 : 1).map(async hits => hits.add((await this.shard('u' + hits.exact.overflow)).get(hits.exact.key), 1)).map(done => done.catch(note)));
    }
    const facets = (filtered || counting) && await this.facets(filters, counting).catch(note);
    const all = rank(words, this.root.count);
    let ranked = filtered && facets ? all.filter(facets.pass) : all;
    if (phrases.length) {
      const most = Math.max(...all.map(hit => hit.matched.length));
      const exact = await this.withPhrases(ranked.filter(hit => hit.matched.length === most), phrases, wanted, literal);
      if (exact.length || literal) ranked = exact;
      else if (ranked.length) corrected = (corrected || text).replace(/["„“”»«]/g, '').trim();
    }
    const results = await Promise.all(ranked.slice(offset, wanted).map(hit => this.result(hit, words, passages).catch(note)));
    return {
      results: results.filter(Boolean),
      corrected: corrected || null,
      total: Math.max(ranked.length, words.length === 1 && ranked === all ? words[0].hits.df : 0),
      ...counting && facets && { facets: facets.counts(all) },
      ...problems.length && { notice: 'Ein Teil des Suchindex ist nicht erreichbar, es fehlen Treffer.' },
    };
  }

  // What the filters let pass, and how many documents each of their values would give.
  async facets(filters, counting) {
    const kinds = ['type', 'topic', 'state'];
    const chosen = kinds.map(kind => [filters[kind] ?? []].flat());
    const values = [this.root.types.map(({ name, first, end }) => [name, ({ document }) => document >= first && document < end])];
    if (counting || chosen[1].length || chosen[2].length) {
      values.push(...await this.load('f', file => file.list(2, () => file.list(file.count(), () => {
        const name = file.string();
        const members = new Set(file.rising(file.count(), this.root.count));
        return [name, ({ document }) => members.has(document)];
      }))));
    }
    const passes = (hit, but) => chosen.every((names, i) => i === but || !names.length || values[i].some(([name, has]) => names.includes(name) && has(hit)));
    return {
      pass: hit => passes(hit),
      counts: all => Object.fromEntries(kinds.map((kind, i) => {
        const open = all.filter(hit => passes(hit, i));
        return [kind, values[i].map(([name, has]) => ({ name, count: open.filter(has).length }))];
      })),
    };
  }

  // What a file with so many documents each says of one.
  async record(kind, size, document, read) {
    const number = Math.floor(document / size);
    const list = await this.load(kind + number, file => file.list(Math.min(size, this.root.count - number * size), () => read(file)));
    return list[document % size];
  }

  stored(document) {
    return this.record('s', this.root.perStore, document, file => {
      const [url, title, town, state, date, summary] = file.list(6, () => file.string());
      return { url: safeURL(url), title, town, state, date, summary };
    });
  }

  passage(document) { return this.record('t', this.root.perPassage, document, file => file.string()); }

  // Of the best, those that hold the phrases word by word; reads on until there are enough, or too much would be read.
  async withPhrases(ranked, phrases, enough, literal) {
    const holds = text => phrases.every(phrase => terms(text).includes(phrase));
    const { perPassage, passages } = this.root;
    const exact = [];
    const files = new Set();
    for (let first = 0; first < 30 && exact.length < enough; first += 5) {
      const batch = ranked.slice(first, first + 5).filter(({ document }) => {
        const file = Math.floor(document / perPassage);
        return literal || files.has(file) || files.size < passages && files.add(file);
      });
      const right = await Promise.all(batch.map(async ({ document }) => {
        const { title, summary } = await this.stored(document);
        return holds(title) || holds(summary) || holds(await this.passage(document));
      }));
      exact.push(...batch.filter((_, i) => right[i]));
    }
    return exact;
  }

  async result({ document, score, matched }, words, passages) {
    const stored = await this.stored(document);
    const test = matcher(words);
    const { name: type } = this.root.types.find(({ end }) => document < end);
    const excerpt = passages && pick(await this.passage(document), test) || pick(stored.summary, test) || stored.summary;
    return { ...stored, type, excerpt, score, matched, marks: { title: marks(stored.title, test), excerpt: marks(excerpt, test) } };
  }
}

// The terms of a text with blanks around each.
const terms = text => ` ${scan(text).flatMap(word => word.parts || word).map(word => term(word.folded)).join(' ')} `;

// Addresses of the index lead to pages, never to scripts.
function safeURL(url) {
  const bare = url.replace(/[\0-\x20]/g, '');
  return /^[^/?#]*:/.test(bare) && !/^https?:/i.test(bare) ? '#' : url;
}

// Sums the words of a query; a document without all of them falls back.
function rank(words, count) {
  const sums = new Map();
  let whole = 0;
  for (const { text, better, hits } of words) {
    if (!hits.size) continue;
    const df = Math.min(hits.df || hits.size, count);
    const idf = Math.log(1 + (count - df + 0.5) / (df + 0.5));
    whole += idf;
    for (const [document, score] of hits.scores) {
      const sum = sums.get(document) || { document, score: 0, share: 0, matched: [] };
      sums.set(document, sum);
      sum.score += idf * score / 31;
      sum.share += idf;
      sum.matched.push(better || text);
    }
  }
  for (const sum of sums.values()) {
    const share = sum.share / whole;
    sum.score = Math.round(sum.score * share * Math.sqrt(share) * 1e6) / 1e6;
  }
  return [...sums.values()].sort((a, b) => b.score - a.score || a.document - b.document);
}

// ---- What is shown ----

// Tells whether a word of a text is one that was sought.
const matcher = words => found => [found, ...found.parts || []].some(({ folded }) => words.some(word => {
  const key = main(word.folded);
  return main(folded) === key || key.length > 3 && folded.includes(key) || folded.startsWith(word.folded);
}));

const marks = (text, test) => scan(text).filter(test).map(word => [word.start, word.end]);

// The part of a text with the most words that were sought; empty if it has none.
function pick(text, test, size = 220) {
  const places = marks(text, test);
  let best;
  let most = 0;
  for (let i = 0; i < places.length; i++) {
    let last = i;
    while (last + 1 < places.length && places[last + 1][1] - places[i][0] < size * 0.7) last++;
    const kinds = new Set(places.slice(i, last + 1).map(([start, end]) => fold(text.slice(start, end)))).size;
    if (kinds > most) [best, most] = [places[i][0], kinds];
  }
  if (best === undefined) return '';
  if (text.length <= size) return text;
  let start = Math.max(0, best - size * 0.3);
  const begin = /[.!?\n]\s*(?=[^.!?\n]*$)/.exec(text.slice(Math.max(0, best - size * 0.5), best));
  if (begin) start = Math.max(0, best - size * 0.5) + begin.index + begin[0].length;
  else if (start) start = text.indexOf(' ', start) + 1;
  let end = Math.min(text.length, start + size);
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), best + 1);
  return (start && !begin ? '… ' : '') + text.slice(start, end).trim() + (end < text.length ? ' …' : '');
}

// Opens the index in the folder at `baseURL`.
export async function open(baseURL, { fetch = globalThis.fetch } = {}) {
  const index = new Index(String(baseURL).replace(/\/?$/, '/'), fetch);
  await index.readRoot();
  return { search: (query, options) => index.search(query, options), types: index.root.types.map(({ name }) => name) };
}
