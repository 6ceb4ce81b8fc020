// Which documents a word matches, and how well; the twin of Sources/Search/Reading/Matching.swift.

import { fold, mainTerm, tail, term } from './woerter.js';
import { Files } from './dateien.js';

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

export class Hits {
  scores = new Map();
  get extent() { return this.scores.size; }
  // The best way in which a document matches counts, and a tenth of the others.
  put(doc, score, more = 0.1) {
    const other = this.scores.get(doc) || 0;
    this.scores.set(doc, Math.max(other, score) + more * Math.min(other, score));
  }
  add(postings, weight, more) { postings?.documents.forEach((doc, i) => this.put(doc, postings.steps[i] * weight, more)); }
  addSynonyms(entry) { this.add(entry?.synonyms, entry?.synonyms?.top, 0); }
}

export class Matching extends Files {
  // Adds everything that begins with `prefix`.
  async addPrefix(hits, kind, prefix, weight) {
    const shard = await this.holding(kind, prefix);
    if (this.place(kind, prefix + '\uffff') > this.place(kind, prefix)) return hits.add(shard.get(prefix + '*'), weight);
    for (const [entryKey, entry] of shard) {
      if (entryKey.startsWith(prefix) && !/[* ]/.test(entryKey)) hits.add(entry, weight * prefixWeight(prefix.length, entryKey.length));
    }
  }

  // What the index has for a word as it is, and for all that begin so. `next` are the words behind it.
  async lookUp({ folded }, next) {
    const hits = new Hits();
    const stem = term(folded);
    let entryKey = mainTerm(folded);
    let shard = await this.holding('b', entryKey);
    let entry = shard.get(entryKey);
    const first = entry;
    if (!entry?.extent) {
      shard = await this.holding('b', entryKey = stem);
      entry = shard.get(entryKey);
    } else if (entryKey !== stem) hits.add(shard.get(stem), 0.6);
    hits.add(hits.exact = entry, 1);
    let keys = entryKey;
    next.forEach((other, i) => {
      const group = shard.get(keys += ' ' + mainTerm(other.folded));
      if (group) hits.group = { entry: group, length: i + 2 };
    });
    const prefix = entryKey.length > 3 || entryKey === folded ? entryKey : folded;
    if (prefix.length > 1) await this.addPrefix(hits, 'b', prefix, 1);
    // What begins with all letters is meant before what begins with the stem: `Kleinst` is no form of `klein`.
    if (folded !== entryKey && folded.startsWith(entryKey) && this.place('b', folded) === this.place('b', entryKey)) await this.addPrefix(hits, 'b', folded, 1.3);
    for (const postings of new Set([first, entry])) hits.addSynonyms(postings);
    for (let cut = 1; !entry?.extent && cut < 7 && folded.length - cut > 2; cut++) {
      if ((cut > 1 || !hits.extent) && ENDINGS.includes(' ' + folded.slice(-cut))) hits.add(shard.get(folded.slice(0, -cut)), 0.9);
    }
    hits.df = entry?.extent ? entry.df : hits.extent;
    hits.shard = shard;
    return hits;
  }

  // All documents for one word of the query, with scores from 0 to 31; sets `word.better` if it is corrected.
  async match(word, next, literal) {
    const { folded } = word;
    const { length } = folded;
    const entryKey = tail(folded);
    const hits = await this.lookUp(word, next);
    if (hits.exact?.extent || hits.group) return hits;
    // Participles stand beside the verb and the noun made of it: `gegründet`, `Gründung`.
    const verb = folded.replace(PARTICIPLE, '$1$2');
    if (!hits.extent && verb !== folded) hits.add(await this.entry(verb), 0.9);
    const correct = async most => !hits.extent && !literal && this.correct(folded, most);
    let better = length > 7 && await correct(1);
    if (!better) {
      if (hits.extent < 10 && entryKey.length > 2) await this.addPrefix(hits, 'e', [...entryKey].reverse().join(''), 2 / 3);
      if (hits.extent < 10) await this.addParts(hits, word);
      hits.df = hits.extent;
      better = length > 3 && await correct(length < 8 ? 1 : 2);
    }
    if (!better) {
      if (!hits.extent) hits.add(hits.head, 0.4), hits.df = hits.extent;
      return hits;
    }
    Object.assign(word, { folded: better.folded, parts: 0, better: better.text });
    return this.lookUp(word, []);
  }

  // Documents with all parts of a compound that the index does not know as a whole.
  async addParts(hits, word) {
    for (const parts of word.parts ? [word.parts.map(part => part.folded)] : this.cuts(word.folded, hits.shard)) {
      const found = [];
      for (const part of [...parts].reverse()) {
        const entry = await this.entry(mainTerm(part));
        if (entry?.extent) found.unshift(entry);
        else break;
      }
      if (found.length < parts.length) {
        if (parts[0].length > 5) hits.head ||= await this.entry(mainTerm(parts[0]));
        continue;
      }
      const sums = new Map();
      for (const { documents, steps } of found) documents.forEach((doc, i) => sums.set(doc, [...sums.get(doc) || [], steps[i]]));
      let common = 0;
      for (const [doc, steps] of sums) {
        if (steps.length === found.length) common = 1, hits.put(doc, 0.8 * steps.reduce((a, b) => a + b) / steps.length);
      }
      if (!common) for (const entry of found) hits.add(entry, 0.4);
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
    if (/[^a-z]/.test(folded)) return;
    // The first letter is right, or in the second place.
    return await this.nearestTo(folded, most, folded[0]) || this.nearestTo(folded, most, folded[1]);
  }

  async nearestTo(folded, most, letter) {
    const words = await this.load('k' + Math.max(0, this.place('k', letter)), file => {
      const texts = file.frontCoded(file.amount());
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
}
