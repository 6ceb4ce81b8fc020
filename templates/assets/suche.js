// Search client. Loads only the parts of the index that a query needs; see Sources/Search for the layout of the files.
// Runs in browsers and in Node 20 or later:
//   const index = await open('/suche/');
//   const { results, corrected, total } = await index.search('Leerstand', { limit: 10, filters: { state: 'Hessen' } });

// ---- Words: the twin of Sources/Search/Text ----

const IGNORED = /[\u00ad\u200b-\u200d\u2060]/g;
const SPECIAL = { ß: 'ss', ẞ: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const IN = 'innen(?!\\p{Lu})|(?:in|END)(?![\\p{L}\\p{N}\\p{M}])';
const SHORT = 'innen|inn|in|er|en|es|em|e|r|n|s';
const BODY = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060]*';
const WORD = new RegExp(`[\\p{L}\\p{N}]${BODY}(?:(?:['’](?=[\\p{L}\\p{N}])|[:*_·](?=${IN.replace('END', SHORT)})|` +
  `/-?(?=${IN.replace('|END', '')})|\\((?:${SHORT})\\))${BODY})*`, 'gu');
const HYPHEN = /^[-‐‑]$/;

export function fold(word) {
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
const VOWEL = 'aeiouy';

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

// Snowball's German stemmer.
function stem(word) {
  if (word.length < 3) return word;
  const letters = [...word];
  for (let i = 1; i < letters.length - 1; i++) {
    if (/[uy]/.test(letters[i]) && VOWEL.includes(letters[i - 1]) && VOWEL.includes(letters[i + 1])) {
      letters[i] = letters[i].toUpperCase();
    }
  }
  word = letters.join('');
  const regions = /^[^aeiouy]*[aeiouy]+[^aeiouy]([^aeiouy]*[aeiouy]+[^aeiouy])?/.exec(word);
  const r1 = regions ? Math.max(3, regions[0].length - (regions[1] || '').length) : word.length;
  const r2 = regions?.[1] !== undefined ? regions[0].length : word.length;
  let found;
  const ends = (pattern, region) => (found = pattern.exec(word)) && found.index >= region;
  const cut = () => { word = word.slice(0, found.index); };
  if (ends(/(?:ern|em|er)$/, r1)) cut();
  else if (!found && ends(/e[ns]?$/, r1)) cut(), word = word.replace(/niss$/, 'nis');
  else if (!found && ends(/(?<=[bdfghklmnrt])s$/, r1)) cut();
  if (ends(/(?:est|en|er)$/, r1)) cut();
  else if (!found && ends(/(?<=...[bdfghklmnt])st$/, r1)) cut();
  if (ends(/(?:end|ung)$/, r2)) {
    cut();
    if (ends(/(?<!e)ig$/, r2)) cut();
  } else if (ends(/(?<!e)(?:isch|i[gk])$/, r2)) {
    cut();
  } else if (ends(/(?:lich|heit)$/, r2)) {
    cut();
    if (ends(/e[rn]$/, r1)) cut();
  } else if (ends(/keit$/, r2)) {
    cut();
    if (ends(/(?:lich|ig)$/, r2)) cut();
  }
  return word.toLowerCase();
}

// ---- Files: the twin of Sources/Search/Reading ----

const BROKEN = 'Der Suchindex ist beschädigt.';
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
    throw new Error(BROKEN);
  }
  // A number of things that take at least a byte each.
  count() {
    const value = this.number();
    if (value > this.data.length - this.at) throw new Error(BROKEN);
    return value;
  }
  bytes(length) {
    if (length > this.data.length - this.at) throw new Error(BROKEN);
    return this.data.subarray(this.at, this.at += length);
  }
  string() { return decoder.decode(this.bytes(this.number())); }
  list(count, read) { return Array.from({ length: count }, read); }
  frontCoded(count) {
    let last = [];
    return this.list(count, () => {
      const shared = this.number();
      if (shared > last.length) throw new Error(BROKEN);
      const rest = this.bytes(this.number());
      if (shared + rest.length > 1024) throw new Error(BROKEN);
      last = [...last.slice(0, shared), ...rest];
      return decoder.decode(Uint8Array.from(last));
    });
  }
  rising(count, limit) {
    const numbers = new Uint32Array(count);
    for (let i = 0, next = 0; i < count; i++) {
      numbers[i] = next += this.number();
      if (next++ >= limit) throw new Error(BROKEN);
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
    if (size > LIMIT) throw new Error(BROKEN);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function readRoot(file) {
  if (file.number() !== 1) throw new Error(BROKEN);
  const root = { generation: file.string(), count: file.number(), perStore: file.number(), perPassage: file.number() };
  let first = 0;
  root.types = file.list(file.count(), () => ({ name: file.string(), first, end: first += file.number() }));
  root.facetBytes = file.number();
  root.terms = file.frontCoded(file.count());
  root.tails = file.frontCoded(file.count());
  root.stop = new Set(file.string().split(' '));
  if (!/^\w+$/.test(root.generation) || !(root.perStore && root.perPassage)) throw new Error(BROKEN);
  return root;
}

function readShard(file, documents) {
  const count = file.count();
  const ancestors = file.frontCoded(file.count());
  const keys = file.frontCoded(count);
  const entries = keys.map(key => {
    const number = file.number();
    const entry = { key, df: number >>> 1, size: file.count() };
    if (entry.size < entry.df) entry.overflow = file.number();
    if (number & 1) entry.synonyms = { size: file.count(), top: file.number() / 248 };
    return entry;
  });
  const lists = entries.flatMap(entry => entry.synonyms ? [entry, entry.synonyms] : [entry]);
  for (const list of lists) list.documents = file.rising(list.size, documents);
  for (const list of lists) list.steps = file.bytes(list.size);
  return { ancestors, keys, entries };
}

function readOverflow(file, documents) {
  const lists = file.frontCoded(file.count()).map(key => ({ key }));
  for (const list of lists) list.size = file.count();
  for (const list of lists) list.documents = file.rising(list.size, documents);
  for (const list of lists) list.steps = file.bytes(list.size);
  return new Map(lists.map(list => [list.key, list]));
}

// Place of the last element that is not above `key`, or -1.
function locate(sorted, key) {
  let low = -1;
  for (let high = sorted.length; low + 1 < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= key) low = middle; else high = middle;
  }
  return low;
}

// ---- Matching and ranking: the twin of Sources/Search/Reading/Matching ----

const LINKERS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens'];
const ENDINGS = ['igungen', 'igkeiten', 'ungen', 'heiten', 'keiten', 'lichen', 'ischen', 'igen', 'erinnen', 'innen', 'ern', 'est'];
const prefixWeight = (typed, whole) => 0.75 * (0.5 + 0.5 * typed / whole);
const reversed = text => [...text].reverse().join('');

// Optimal string alignment distance, or more than `most`.
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [], previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      if (row[j] < least) least = row[j];
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length];
}

class Hits {
  constructor() { this.scores = new Map(); this.exact = undefined; this.df = 0; }
  get size() { return this.scores.size; }
  put(document, score) { if (!(this.scores.get(document) >= score)) this.scores.set(document, score); }
  add(list, weight) {
    for (let i = 0; i < list.documents.length; i++) this.put(list.documents[i], list.steps[i] * weight);
  }
  addSynonyms({ synonyms }) { if (synonyms) this.add(synonyms, synonyms.top); }
}

class Index {
  constructor(base, fetch) {
    this.base = base.endsWith('/') ? base : base + '/';
    this.fetch = fetch;
    this.files = new Map();
  }

  async readRoot() {
    this.root = readRoot(await this.load('wurzel.bin', bytes => bytes, { cache: 'no-cache' }));
  }

  // A file of this generation, read once. It is given up when nobody waits for it any more.
  load(path, read, options) {
    const { signal } = this;
    signal?.throwIfAborted();
    let entry = this.files.get(path);
    if (!entry) {
      const control = new AbortController();
      entry = { control, waiting: 0 };
      entry.promise = this.get(path, { ...options, signal: control.signal }).then(read);
      entry.promise.then(() => { entry.done = true; }, () => this.files.delete(path));
      if (!options) this.files.set(path, entry);
    }
    entry.waiting++;
    return new Promise((resolve, reject) => {
      entry.promise.then(resolve, reject);
      signal?.addEventListener('abort', () => {
        reject(signal.reason);
        if (!--entry.waiting && !entry.done) this.files.delete(path), entry.control.abort();
      });
    });
  }

  async get(path, options) {
    const response = await this.fetch(this.base + (this.root && !options.cache ? this.root.generation + '/' : '') + path, options);
    if (!response.ok) throw Object.assign(new Error('Ein Teil des Suchindex fehlt.'), { missing: true });
    return new Bytes(await inflate(await response.arrayBuffer()));
  }

  shard(kind, key) {
    const number = Math.max(0, locate(kind === 'b' ? this.root.terms : this.root.tails, key));
    return this.load(`${kind}${number}.bin`, file => readShard(file, this.root.count));
  }

  // The entry of a term in its shard.
  find(shard, key) {
    const place = locate(shard.keys, key);
    return shard.keys[place] === key ? shard.entries[place] : undefined;
  }

  // Adds everything that begins with `prefix`.
  async addPrefix(hits, kind, prefix, weight) {
    const borders = kind === 'b' ? this.root.terms : this.root.tails;
    const shard = await this.shard(kind, prefix);
    if (locate(borders, prefix + '\uffff') !== locate(borders, prefix)) {
      const whole = this.find(shard, prefix + '*');
      if (whole) hits.add(whole, weight);
      return;
    }
    for (let i = Math.max(0, locate(shard.keys, prefix)); i < shard.keys.length; i++) {
      const key = shard.keys[i];
      if (key > prefix && !key.startsWith(prefix)) break;
      if (key.startsWith(prefix) && !/[* ]/.test(key)) hits.add(shard.entries[i], weight * prefixWeight(prefix.length, key.length));
    }
  }

  // What the index has for a word as it is, and for all that begin so. `next` are the words behind it.
  async lookUp({ folded }, next) {
    const hits = new Hits();
    let key = main(folded);
    let shard = await this.shard('b', key);
    let entry = this.find(shard, key);
    if (entry) hits.addSynonyms(entry);
    if (key !== term(folded)) {
      const whole = entry?.size;
      if (!whole) shard = await this.shard('b', key = term(folded));
      const stem = this.find(shard, term(folded));
      if (!whole) entry = stem;
      else if (stem) hits.add(stem, 0.6);
    }
    if (entry) {
      hits.exact = entry;
      hits.add(entry, 1);
      hits.addSynonyms(entry);
    }
    next.reduce((keys, other, i) => {
      keys += ' ' + main(other.folded);
      const found = this.find(shard, keys);
      if (found) hits.pair = { entry: found, length: i + 2 };
      return keys;
    }, key);
    const prefix = key.length > 3 || key === folded ? key : folded;
    if (prefix.length > 1) await this.addPrefix(hits, 'b', prefix, 1);
    if (!entry?.size) {
      for (let cut = 1; cut < 7 && folded.length - cut > 2; cut++) {
        const rest = folded.slice(-cut);
        const found = (cut > 1 || !hits.size) && ENDINGS.some(ending => ending.startsWith(rest)) && this.find(shard, folded.slice(0, -cut));
        if (found) hits.add(found, 0.9);
      }
    }
    hits.df = entry?.size ? entry.df : hits.size;
    hits.shard = shard;
    return hits;
  }

  // All documents for one word of the query, with scores from 0 to 31; sets `word.better` if it is corrected.
  async match(word, next, literal) {
    let hits = await this.lookUp(word, next);
    if (hits.exact?.size || hits.pair) return hits;
    const { length } = word.folded;
    let better = !hits.size && !literal && length > 7 && await this.correct(word.folded, 1);
    if (!better) {
      const key = main(word.folded);
      if (hits.size < 10 && key.length > 2) await this.addPrefix(hits, 'e', reversed(key), 2 / 3);
      if (hits.size < 10) await this.addParts(hits, word);
      hits.df = hits.size;
      better = !hits.size && !literal && length > 3 && await this.correct(word.folded, length < 8 ? 1 : 2);
    }
    if (better) {
      Object.assign(word, { folded: better.folded, parts: undefined, better: better.text });
      hits = await this.lookUp(word, []);
    }
    return hits;
  }

  // Documents with all parts of a compound that the index does not know as a whole.
  async addParts(hits, word) {
    const cuts = word.parts ? [word.parts.map(part => part.folded)] : this.cuts(word.folded, hits.shard);
    for (const parts of cuts) {
      const found = [];
      for (const part of parts) {
        const key = main(part);
        found.push(this.find(await this.shard('b', key), key));
      }
      if (!found.every(entry => entry?.size)) continue;
      const lists = found.map(entry => new Map([...entry.documents].map((document, i) => [document, entry.steps[i]])));
      const common = [...lists[0].keys()].filter(document => lists.every(list => list.has(document)));
      for (const document of common) {
        hits.put(document, 0.8 * lists.reduce((sum, list) => sum + list.get(document), 0) / lists.length);
      }
      if (!common.length) hits.add(found.at(-1), 0.4);
      return;
    }
  }

  // Ways to cut a compound: a known beginning, perhaps a linking element, and a rest.
  cuts(folded, shard) {
    const cuts = [];
    for (let length = folded.length - 3; length > 2 && cuts.length < 3; length--) {
      const known = LINKERS.map(linker => folded.slice(0, length).endsWith(linker) && folded.slice(0, length - linker.length))
        .find(left => left?.length > 2 && (shard.ancestors.includes(term(left)) || this.find(shard, term(left))));
      if (known) cuts.push([known, folded.slice(length)]);
    }
    return cuts;
  }

  // The word nearest to a misspelt one, as it is written; undefined if none is near.
  async correct(folded, most) {
    if (/[^a-z]/.test(folded)) return undefined;
    const words = await this.load('k.bin', file => {
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
    try {
      return await Object.assign(Object.create(this), { signal: options.signal }).answer(query, options);
    } catch (error) {
      if (!error.missing) throw error;
      // The site was published anew since the root was read.
      await this.readRoot();
      if (this.root.generation === generation) throw error;
      this.files.clear();
      return this.search(query, options);
    }
  }

  async answer(query, options) {
    const { limit = 10, offset = 0, filters = {}, literal } = options;
    const text = String(query).slice(0, 200);
    const phrases = [...text.matchAll(/["„“”»«]([^"„“”»«]+)["“”»«]/g)].map(found => scan(found[1]));
    let words = scan(text).filter((word, i, all) => word.folded.length > 1 &&
      all.findIndex(other => other.folded === word.folded) === i).slice(0, 12);
    const telling = words.filter(word => !this.root.stop.has(word.folded));
    if (telling.length) words = telling;

    const problems = [];
    const note = error => {
      if (this.signal?.aborted) throw error;
      problems.push(error);
    };
    let corrected = '';
    let copied = 0;
    const found = await Promise.all(words.map(async (word, i) => {
      try {
        return { word, hits: await this.match(word, words.slice(i + 1, i + 3), literal) };
      } catch (error) {
        note(error);
        return { word, hits: new Hits() };
      }
    }));
    if (problems.length && problems.length === words.length) throw problems[0];
    for (const { word } of found) {
      if (word.better) corrected += text.slice(copied, word.start) + word.better, copied = word.end;
    }
    if (corrected) corrected += text.slice(copied);

    for (const [i, { hits }] of found.entries()) {
      for (const other of hits.pair ? found.slice(i, i + hits.pair.length) : []) other.hits.addSynonyms(hits.pair.entry);
    }
    if (words.length > 1 && complete(found) < limit + offset || limit + offset > 200 || Object.values(filters).flat().length) {
      const cut = found.filter(({ hits }) => hits.exact?.overflow !== undefined).sort((a, b) => a.hits.df - b.hits.df);
      await Promise.all(cut.slice(0, 2).map(({ hits }) => this.addOverflow(hits).catch(note)));
    }
    const facets = await this.facets(filters, options.facets).catch(note);
    const all = rank(found, this.root.count);
    let ranked = facets ? all.filter(hit => facets.pass(hit.document)) : all;
    const test = matcher(found);
    if (phrases.length) {
      const exact = await this.withPhrases(ranked.filter(hit => hit.matched.length === all[0].most), phrases, limit + offset);
      if (exact.length || literal) ranked = exact;
      else if (ranked.length) corrected = (corrected || text).replace(/["„“”»«]/g, '').trim();
    }
    const shown = ranked.slice(offset, offset + limit);
    const results = await Promise.all(shown.map(hit => this.result(hit, test, options.passages).catch(note)));
    const single = found.length === 1 && ranked === all ? found[0].hits.df : 0;
    const answer = { results: results.filter(Boolean), corrected: corrected || null, total: Math.max(ranked.length, single) };
    if (options.facets) answer.facets = facets?.counts(all);
    if (problems.length) answer.notice = 'Ein Teil des Suchindex ist gerade nicht erreichbar. Die Treffer sind unvollständig.';
    return answer;
  }

  async addOverflow(hits) {
    const lists = await this.load(`u${hits.exact.overflow}.bin`, file => readOverflow(file, this.root.count));
    const rest = lists.get(hits.exact.key);
    if (rest) hits.add(rest, 1);
  }

  // What the filters let pass, and how many documents each of their values would give.
  async facets(filters, counting) {
    const values = { type: this.root.types.map(({ name, first, end }) => [name, document => document >= first && document < end]) };
    const chosen = { type: [], topic: [], state: [] };
    for (const kind in chosen) chosen[kind] = [filters[kind] ?? []].flat();
    if (counting || chosen.topic.length || chosen.state.length) {
      Object.assign(values, await this.load('f.bin', file => {
        const read = () => file.list(file.count(), () => {
          const name = file.string();
          const members = new Set(file.rising(file.count(), this.root.count));
          return [name, document => members.has(document)];
        });
        return { topic: read(), state: read() };
      }));
    }
    const passes = (kind, document) => !chosen[kind].length ||
      values[kind].some(([name, has]) => chosen[kind].includes(name) && has(document));
    const kinds = Object.keys(chosen);
    return {
      pass: document => kinds.every(kind => passes(kind, document)),
      counts: hits => Object.fromEntries(kinds.map(kind => {
        const open = hits.filter(hit => kinds.every(other => other === kind || passes(other, hit.document)));
        return [kind, values[kind].map(([name, has]) => ({ name, count: open.filter(hit => has(hit.document)).length }))];
      })),
    };
  }

  stored(document) {
    const { perStore, count } = this.root;
    const file = Math.floor(document / perStore);
    return this.load(`s${file}.bin`, bytes => bytes.list(Math.min(perStore, count - file * perStore), () => {
      const [url, title, town, state, date, summary] = bytes.list(6, () => bytes.string());
      return { url: safeURL(url), title, town, state, date, summary };
    })).then(list => list[document % perStore]);
  }

  passage(document) {
    const { perPassage, count } = this.root;
    const file = Math.floor(document / perPassage);
    return this.load(`t${file}.bin`, bytes => bytes.list(Math.min(perPassage, count - file * perPassage), () => bytes.string()))
      .then(list => list[document % perPassage]);
  }

  // Of the best thirty, those that hold the phrases word by word; reads on until there are enough.
  async withPhrases(ranked, phrases, enough) {
    const sought = phrases.map(phrase => flat(phrase).map(word => term(word.folded)).join(' '));
    const holds = text => {
      const terms = ` ${flat(scan(text)).map(word => term(word.folded)).join(' ')} `;
      return sought.every(phrase => terms.includes(` ${phrase} `));
    };
    const exact = [];
    const most = this.root.perPassage > 1 ? 10 : 30;
    for (let first = 0; first < Math.min(ranked.length, most) && exact.length < enough; first += 5) {
      const batch = ranked.slice(first, first + 5);
      const right = await Promise.all(batch.map(async ({ document }) => {
        const { title, summary } = await this.stored(document);
        return holds(title) || holds(summary) || holds(await this.passage(document));
      }));
      exact.push(...batch.filter((_, i) => right[i]));
    }
    return exact;
  }

  async result({ document, score, matched }, test, passages) {
    const stored = await this.stored(document);
    const type = this.root.types.find(range => document < range.end).name;
    const text = passages ? await this.passage(document) : '';
    const excerpt = pick(text, test) || pick(stored.summary, test) || stored.summary;
    return { ...stored, type, excerpt, score, matched, marks: { title: marks(stored.title, test), excerpt: marks(excerpt, test) } };
  }
}

// Addresses of the index lead to pages, never to scripts.
function safeURL(url) {
  const plain = url.replace(/[\0-\x20]/g, '');
  return /^[^/?#]*:/.test(plain) && !/^https?:/i.test(plain) ? '#' : url;
}

const flat = words => words.flatMap(word => word.parts || word);

// How many documents are known to have all words.
const complete = ([first, ...others]) =>
  [...first.hits.scores.keys()].filter(document => others.every(({ hits }) => hits.scores.has(document))).length;

// Sums the words of a query; a document without all of them falls back.
function rank(found, count) {
  const sums = new Map();
  let whole = 0;
  for (const { word, hits } of found) {
    if (!hits.size) continue;
    const df = Math.min(hits.df || hits.size, count);
    const idf = Math.log(1 + (count - df + 0.5) / (df + 0.5));
    whole += idf;
    for (const [document, score] of hits.scores) {
      const sum = sums.get(document) || sums.set(document, { document, score: 0, share: 0, matched: [] }).get(document);
      sum.score += idf * score / 31;
      sum.share += idf;
      sum.matched.push(word.better || word.text);
    }
  }
  const ranked = [...sums.values()];
  let most = 0;
  for (const sum of ranked) {
    const share = sum.share / whole;
    sum.score = Math.round(sum.score * share * Math.sqrt(share) * 1e6) / 1e6;
    most = Math.max(most, sum.matched.length);
  }
  ranked.sort((a, b) => b.score - a.score || a.document - b.document);
  if (ranked.length) ranked[0].most = most;
  return ranked;
}

// ---- What is shown ----

// Tells whether a word of a text is one that was sought.
function matcher(found) {
  const keys = found.map(({ word }) => main(word.folded));
  return word => [word, ...word.parts || []].some(({ folded }) => {
    const other = main(folded);
    return keys.some((key, i) => other === key || key.length > 3 && folded.includes(key) || folded.startsWith(found[i].word.folded));
  });
}

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
export async function open(baseURL, { fetch = (...request) => globalThis.fetch(...request) } = {}) {
  const index = new Index(String(baseURL), fetch);
  await index.readRoot();
  return { search: (query, options) => index.search(query, options), types: index.root.types.map(({ name }) => name) };
}
