// The client while parts of the index are out of reach: node broken.mjs INDEX-FOLDER NEXT-INDEX-FOLDER; prints a line for each case.
import { readFileSync } from 'node:fs';
import { open } from '../../templates/assets/suche.js';

const [folder, next] = process.argv.slice(2);
const fetchFile = async path => {
  try { return new Response(readFileSync(path)); } catch { return new Response('', { status: 404 }); }
};
const tell = async (name, answer) => console.log(`${name}: ` + await answer.then(
  ({ results, total, notice }) => `${results.length} of ${total}${notice ? ', ' + notice : ''}`, error => `${error.name}, ${error.message}`));
const without = pattern => open(folder, { fetch: path => (pattern.test(path) ? Promise.reject(new TypeError('offline')) : fetchFile(path)) });
const afterwards = () => new Promise(done => setTimeout(done, 50));

// Two searches wait for one file, and one of them is given up.
{
  let arrive;
  const arrived = new Promise(done => { arrive = done; });
  const index = await open(folder, { fetch: async path => (/\/s\d/.test(path) && await arrived, fetchFile(path)) });
  const kept = index.search('Leerstand');
  await afterwards();
  const controller = new AbortController();
  const superseded = index.search('Leerstand', { signal: controller.signal });
  await afterwards();
  controller.abort();
  arrive();
  await tell('superseded', superseded);
  await tell('kept', kept);
}

// The site is published anew between two searches; what the first one read is at hand.
{
  let now = folder;
  const index = await open(folder, { fetch: path => fetchFile(path.replace(folder, now)) });
  await tell('before', index.search('Leerstand', { limit: 1 }));
  now = next;
  await tell('published anew', index.search('Leerstand Bahnhof', { limit: 3, passages: true }));
}

const filters = { type: 'Beispiel' };
await tell('no filters', (await without(/\/f\.bin/)).search('Leerstand', { filters, facets: true }));
await tell('no filters needed', (await without(/\/f\.bin/)).search('Leerstand', { filters }));
await tell('no counts', (await without(/\/f\.bin/)).search('Leerstand', { facets: true }));
await tell('no passages', (await without(/\/t\d/)).search('Leerstand', { passages: true }));
await tell('no passages for a phrase', (await without(/\/t\d/)).search('„Bus und Bahn“'));
await tell('no word', (await without(/\/b\d/)).search('Leerstand'));

// Each filter's count is that of the results which it would give.
const index = await open(folder, { fetch: fetchFile });
const query = '„Bus und Bahn“';
const { total, facets } = await index.search(query, { facets: true });
const counts = [];
for (const { name, count } of facets.type.filter(value => value.count)) {
  counts.push(count === (await index.search(query, { filters: { type: name } })).total);
}
console.log(`phrase: ${total} in ${counts.length} types, ${counts.every(Boolean) ? 'counted' : 'miscounted'}`);
