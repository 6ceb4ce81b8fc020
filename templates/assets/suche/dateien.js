// The files of the index; the twin of Sources/Search/Reading.
// Loads only the parts that a query needs; see Sources/Search/Building for their layout.

const fail = () => { throw new Error('Der Suchindex ist beschädigt.'); };
// Most bytes of a file when it is inflated, and of the keys that it stands for.
const LIMIT = 2 << 20;

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
    let whole = 0;
    return this.list(count, () => {
      const shared = this.number();
      const rest = this.bytes(this.number());
      if (shared > size || (size = shared + rest.length) > 1024 || (whole += size) > LIMIT) fail();
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

  place(kind, key) { return this.root[kind].findLastIndex(border => border <= key); }

  shard(name) { return this.load(name, file => readShard(file, this.root.count)); }

  // The shard that holds a key, if any does: kind b for terms, e for reversed ones.
  holding(kind, key) { return this.shard(kind + Math.max(0, this.place(kind, key))); }

  async entry(key) { return (await this.holding('b', key)).get(key); }

  // What a file with so many documents each says of one.
  async record(kind, size, document, read) {
    const number = Math.floor(document / size);
    const list = await this.load(kind + number, file => file.list(Math.min(size, this.root.count - number * size), () => read(file)));
    return list[document % size];
  }
}
