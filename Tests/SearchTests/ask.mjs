// Answers queries with the client: node ask.mjs INDEX-FOLDER QUERIES.json OPTIONS.json → one JSON line a query.
import { readFileSync } from 'node:fs';
import { open } from '../../templates/assets/suche.js';

const [folder, queries, options] = process.argv.slice(2);
const fetchFile = async path => {
  try { return new Response(readFileSync(path)); } catch { return new Response('', { status: 404 }); }
};
const index = await open(folder, { fetch: fetchFile });
for (const query of JSON.parse(queries)) {
  const { results, corrected, total } = await index.search(query, JSON.parse(options));
  const lines = results.map(({ url, title, type, town, state, date, summary, score, matched }) =>
    [url, title, type, town, state, date, summary, score.toFixed(6), matched.join('+')].join('|'));
  console.log(JSON.stringify([query, corrected ?? '', String(total), ...lines]));
}
