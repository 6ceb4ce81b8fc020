// The client against hostile queries and files: node hostile.mjs queries|files|file INDEX-FOLDER [NAME]
import { readFileSync, readdirSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { open } from '../../templates/assets/suche.js';

const [task, folder, name] = process.argv.slice(2);
const fetchFile = replace => async path => {
  try { return new Response(replace(path, readFileSync(path))); } catch { return new Response('', { status: 404 }); }
};

if (task === 'queries') {
  const index = await open(folder, { fetch: fetchFile((_, data) => data) });
  const queries = ['a'.repeat(10_000), 'Leerstand '.repeat(1000), '"'.repeat(10_000), '„“'.repeat(5000), ':in'.repeat(3000), 'a-'.repeat(5000),
    "a'".repeat(5000), '(innen)'.repeat(1500), '\u0301'.repeat(10_000), '__proto__ constructor toString'];
  for (const query of queries) await index.search(query);
  console.log(`${queries.length} queries answered`);
}

if (task === 'files') {
  // What a hostile server might send: cut short, garbage, and well-formed files with absurd numbers.
  const pack = (...bytes) => deflateSync(Buffer.from(bytes));
  const huge = [0xff, 0xff, 0xff, 0xff, 0x7f];
  const damages = [
    data => data.subarray(0, data.length / 2), () => Buffer.alloc(0), () => Buffer.alloc(100, 255), () => pack(),
    () => pack(...huge), () => pack(0, ...huge), () => pack(1, 0, 0, ...huge), () => pack(1, ...huge, ...huge), () => pack(...Array(300).fill(255)),
    () => pack(...Array(1000).fill(1)), () => pack(...Array(1000).fill(0)), () => deflateSync(Buffer.alloc(100 << 20)),
    data => deflateSync(inflateSync(data).map((byte, i) => (i % 5 === 2 ? byte ^ 0x81 : byte))),
  ];
  const generation = readdirSync(folder).find(name => name !== 'wurzel.bin');
  const names = ['wurzel.bin', ...['b0', 'e0', 'k0', 's0', 't0', 'f'].map(name => `${generation}/${name}.bin`)];
  for (const name of names) {
    for (const damage of damages) {
      try {
        const index = await open(folder, { fetch: fetchFile((path, data) => path.endsWith(name) ? damage(data) : data) });
        for (const query of ['Leerstand', 'laden', 'Leerstnd', '"Räume auf Zeit"']) {
          await index.search(query, { passages: true, filters: { topic: 'Leerstand' } });
        }
      } catch (error) {
        if (!(error instanceof Error)) throw new Error(`${name}: ${error}`);
      }
    }
  }
  console.log('every file damaged, no harm done');
}

if (task === 'file') {
  // One file is what the caller put there.
  const index = await open(folder, { fetch: fetchFile((_, data) => data) });
  await index.search(name).then(() => console.log('answered'), error => console.log(error.message));
}
