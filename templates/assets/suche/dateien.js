// The files of the index; the twin of Sources/Search/Reading.
// Loads only the parts that a query needs; see Sources/Search/Building for their layout.

const fail = () => { throw new Error('Der Suchindex ist beschädigt.'); };
// Most bytes of a file when it is inflated, and of the keys that it stands for.
const LIMIT = 2 << 20;

class Bytes {
  constructor(raw) { this.raw = raw; this.at = 0; }
  number() {
    let value = 0;
    for (let scale = 1; scale < 2 ** 49; scale *= 128) {
      // None behind the end: then it fails in the end.
      const byte = this.raw[this.at++];
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    fail();
  }
  // A number of things that take at least a byte each.
  amount() {
    const value = this.number();
    if (value > this.raw.length - this.at) fail();
    return value;
  }
  bytes(length) {
    if (length > this.raw.length - this.at) fail();
    return this.raw.subarray(this.at, this.at += length);
  }
  string() { return decoder.decode(this.bytes(this.number())); }
  series(amount, read) { return Array.from({ length: amount }, read); }
  frontCoded(amount) {
    const last = new Uint8Array(1024);
    let extent = 0;
    let whole = 0;
    return this.series(amount, () => {
      const shared = this.number();
      const rest = this.bytes(this.number());
      if (shared > extent || (extent = shared + rest.length) > 1024 || (whole += extent) > LIMIT) fail();
      last.set(rest, shared);
      return decoder.decode(last.subarray(0, extent));
    });
  }
  rising(amount, limit) {
    const numbers = new Uint32Array(amount);
    for (let i = 0, next = 0; i < amount; i++) {
      numbers[i] = next += this.number();
      if (next++ >= limit) fail();
    }
    return numbers;
  }
}

const decoder = new TextDecoder();

async function inflate(raw) {
  const reader = new Blob([raw]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const chunks = [];
  let extent = 0;
  for (let step; !(step = await reader.read()).done;) {
    chunks.push(step.value);
    extent += step.value.length;
    if (extent > LIMIT) fail();
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function readRoot(file) {
  if (file.number() !== 2) fail();
  const root = { generation: file.string(), amount: file.number(), perStore: file.number(), perPassage: file.number() };
  let first = 0;
  root.types = file.series(file.amount(), () => ({ name: file.string(), first, finish: first += file.number() }));
  root.passages = file.number();
  for (const kind of 'bek') root[kind] = file.frontCoded(file.amount());
  root.stop = new Set(file.string().split(' '));
  if (!/^\w+$/.test(root.generation) || !(root.perStore && root.perPassage)) fail();
  return root;
}

// The entries of a shard by key.
function readShard(file, documents) {
  const amount = file.amount();
  const ancestors = file.frontCoded(file.amount());
  const entries = file.frontCoded(amount).map(entryKey => {
    const number = file.number();
    const entry = { entryKey, df: number >>> 1, extent: file.amount() };
    if (entry.extent < entry.df) entry.overflow = file.number();
    if (number & 1) entry.synonyms = { extent: file.amount(), top: file.number() / 248 };
    return entry;
  });
  const lists = entries.flatMap(entry => entry.synonyms ? [entry, entry.synonyms] : entry);
  for (const postings of lists) postings.documents = file.rising(postings.extent, documents);
  for (const postings of lists) postings.steps = file.bytes(postings.extent);
  return Object.assign(new Map(entries.map(entry => [entry.entryKey, entry])), { ancestors });
}

// Reads each file once and knows which one to read.
export class Files {
  files = new Map();
  constructor(base, fetch) { Object.assign(this, { base, fetch }); }

  // Reads a file once. If whoever asked first gave up, it is asked for again.
  async load(name, read, options = {}) {
    const { base, fetch, files, root, signal } = this;
    const path = (options.cache ? '' : root.generation + '/') + name;
    signal?.throwIfAborted();
    try {
      if (files.has(path)) return await files.get(path);
    } catch {
      // Is read again.
    }
    const asked = (async () => {
      const response = await fetch(base + path + '.bin', { ...options, signal });
      if (!response.ok) throw Object.assign(new Error('Ein Teil des Suchindex fehlt.'), { missing: true });
      return read(new Bytes(await inflate(await response.arrayBuffer())));
    })();
    files.set(path, asked);
    asked.catch(() => files.delete(path));
    return asked;
  }

  async readRoot() {
    this.files.clear();
    this.root = await this.load('wurzel', readRoot, { cache: 'no-cache' });
  }

  place(kind, entryKey) { return this.root[kind].findLastIndex(border => border <= entryKey); }

  shard(name) { return this.load(name, file => readShard(file, this.root.amount)); }

  // The shard that holds a key, if any does: kind b for terms, e for reversed ones.
  holding(kind, entryKey) { return this.shard(kind + Math.max(0, this.place(kind, entryKey))); }

  async entry(entryKey) { return (await this.holding('b', entryKey)).get(entryKey); }

  // What a file with so many documents each says of one.
  async record(kind, extent, doc, read) {
    const number = Math.floor(doc / extent);
    const group = await this.load(kind + number, file => file.series(Math.min(extent, this.root.amount - number * extent), () => read(file)));
    return group[doc % extent];
  }
}
