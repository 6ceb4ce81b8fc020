// Prints nDCG@10, MRR and recall@10 of the search client per category; fails below the floor.
//
//   node evaluate.mjs INDEX-FOLDER [--floor floor.json] [--verbose]
//   node evaluate.mjs --answers FILE     another search's answers: {"query": ["/url/", …]}
//
// README.md beside this file says how documents and judgements came about.
import { readFileSync } from 'node:fs';
import { open } from '../../templates/assets/suche.js';

const here = new URL('.', import.meta.url);
const read = name => readFileSync(new URL(name, here), 'utf8').trimEnd().split('\n');
const documents = read('documents.jsonl').map(line => JSON.parse(line));
const queries = read('queries.tsv').map(line => line.split('\t'));

// The grade of every document for a list of judgements, see README.md.
function grades(judgements) {
  const found = new Map();
  const give = (document, grade) => { if (grade > (found.get(document.url) ?? 0)) found.set(document.url, grade); };
  for (const judgement of judgements.match(/[~@]?[^\s/][^/]*\/\d/g) ?? []) {
    const [, mark, subject, digit] = /^([~@]?)(.*)\/(\d)$/.exec(judgement);
    for (const document of documents) {
      const text = [document.title, document.summary, document.body].join('\n');
      const [main, side] = document.themes;
      if (mark === '~' && new RegExp(subject).test(text)) give(document, Number(digit));
      if (mark === '@' && document.town === subject) give(document, Number(digit));
      if (!mark && subject.includes('+') && subject.split('+').every(theme => document.themes.includes(theme))) give(document, Number(digit));
      if (!mark && main === subject) give(document, Number(digit));
      if (!mark && side === subject && digit > 1) give(document, 1);
    }
  }
  return found;
}

const gain = (grade, place) => (2 ** grade - 1) / Math.log2(place + 2);

function measure(urls, judged) {
  const ideal = [...judged.values()].sort((a, b) => b - a).slice(0, 10).reduce((sum, grade, i) => sum + gain(grade, i), 0);
  const actual = urls.reduce((sum, url, i) => sum + gain(judged.get(url) ?? 0, i), 0);
  const first = urls.findIndex(url => judged.has(url));
  return { ndcg: actual / ideal, mrr: first < 0 ? 0 : 1 / (first + 1), recall: urls.filter(url => judged.has(url)).length / Math.min(10, judged.size) };
}

const given = process.argv[2] === '--answers' && JSON.parse(readFileSync(process.argv[3], 'utf8'));
const folder = process.argv[2].replace(/\/?$/, '/');
const fetchFile = async path => {
  try { return new Response(readFileSync(path)); } catch { return new Response('', { status: 404 }); }
};
const index = given ? { search: async query => ({ results: given[query].map(url => ({ url })) }) } : await open(folder, { fetch: fetchFile });
const categories = {};
for (const [category, query, judgements = ''] of queries) {
  const { results, corrected } = await index.search(query, { limit: 10 });
  const judged = grades(judgements);
  const figures = judged.size ? measure(results.map(({ url }) => url), judged)
    : { ndcg: Number(!results.length), mrr: Number(!results.length), recall: Number(!results.length) };
  (categories[category] ??= []).push(figures);
  if (process.argv.includes('--verbose')) {
    console.log(figures.ndcg.toFixed(3), category, query, corrected ? `→ ${corrected}` : '', '|', results.slice(0, 10).map(hit => `${judged.get(hit.url) ?? 0} ${hit.title}`).join(' | '));
  }
}
const mean = (list, key) => list.reduce((sum, figures) => sum + figures[key], 0) / list.length;
const table = Object.entries(categories).map(([name, list]) => [name, list]);
table.push(['overall', table.filter(([name]) => name !== 'nonsense').flatMap(([, list]) => list)]);
console.log('category        n   nDCG@10  MRR    recall@10');
for (const [name, list] of table) {
  console.log(name.padEnd(14), String(list.length).padStart(3), ...['ndcg', 'mrr', 'recall'].map(key => mean(list, key).toFixed(3).padStart(8)));
}
const floorFlag = process.argv.indexOf('--floor');
if (floorFlag > 0) {
  const floor = JSON.parse(readFileSync(process.argv[floorFlag + 1], 'utf8'));
  const low = table.filter(([name, list]) => !(mean(list, 'ndcg') >= floor[name]));
  for (const [name, list] of low) console.error(`${name}: ${mean(list, 'ndcg').toFixed(3)} is below the floor ${floor[name]}`);
  process.exitCode = low.length ? 1 : 0;
}
