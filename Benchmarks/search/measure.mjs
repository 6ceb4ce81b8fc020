// Bytes and requests of the search for the evaluation's queries, each on an empty cache and then one after the other.
//
//   node measure.mjs INDEX-FOLDER CLIENT-BYTES
import { readFileSync } from 'node:fs';
import { open } from '../../templates/assets/suche.js';

const [folder, client] = process.argv.slice(2);
const queries = readFileSync(new URL('../../Tests/SearchEvaluation/queries.tsv', import.meta.url), 'utf8').trimEnd().split('\n')
  .map(line => line.split('\t')).filter(([category]) => category !== 'nonsense');
let bytes = 0;
let requests = 0;
const fetchFile = async path => {
  requests++;
  try {
    const data = readFileSync(path);
    bytes += data.length;
    return new Response(data);
  } catch { return new Response('', { status: 404 }); }
};
const base = folder.replace(/\/?$/, '/');
const rows = { cold: [], phrase: [], typo: [], next: [] };
for (const [category, query] of queries) {
  [bytes, requests] = [Number(client), 1];
  const index = await open(base, { fetch: fetchFile });
  await index.search(query, { limit: 5 });
  rows[rows[category] ? category : 'cold'].push({ bytes, requests, query });
}
const index = await open(base, { fetch: fetchFile });
const times = [];
for (const [category, query] of queries) {
  [bytes, requests] = [0, 0];
  const start = performance.now();
  await index.search(query, { limit: 5 });
  times.push(performance.now() - start);
  if (category !== 'phrase') rows.next.push({ bytes, requests, query });
}
for (const [name, list] of Object.entries(rows)) {
  const mean = key => list.reduce((sum, row) => sum + row[key], 0) / list.length;
  const top = list.reduce((a, b) => a.bytes > b.bytes ? a : b);
  console.log(`${name.padEnd(7)} n ${list.length}  mean ${(mean('bytes') / 1000).toFixed(1)} KB, ${mean('requests').toFixed(1)} requests` +
    `  most ${(top.bytes / 1000).toFixed(1)} KB (${top.query}), ${Math.max(...list.map(row => row.requests))} requests`);
}
const warm = [];
for (const [, query] of queries) {
  const start = performance.now();
  await index.search(query, { limit: 5 });
  warm.push(performance.now() - start);
}
const sorted = warm.sort((a, b) => a - b);
console.log(`warm in Node: p50 ${sorted[sorted.length >> 1].toFixed(1)} ms, p95 ${sorted[Math.floor(sorted.length * 0.95)].toFixed(1)} ms`);
