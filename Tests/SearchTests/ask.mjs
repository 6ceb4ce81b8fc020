// Answers queries with the client, one JSON line a query: node ask.mjs INDEX-FOLDER QUERIES OPTIONS [MODULE]
import { readFileSync } from 'node:fs';

const [folder, queries, options, module = '../../templates/assets/suche.js'] = process.argv.slice(2);
const { open } = await import(module);
const fetchFile = async path => {
  try { return new Response(readFileSync(path)); } catch { return new Response('', { status: 404 }); }
};
const index = await open(folder, { fetch: fetchFile });
for (const query of JSON.parse(queries)) {
  const { results, corrected, total, facets } = await index.search(query, JSON.parse(options));
  const lines = results.map(({ url, title, type, town, state, date, summary, score, matched }) =>
    [url, title, type, town, state, date, summary, score.toFixed(6), matched.join('+')].join('|'));
  console.log(JSON.stringify([query, corrected ?? '', String(total), ...lines, ...facets ? [JSON.stringify(facets)] : []]));
}
