// Reads texts from a file, one a line; prints the terms of each, joined by blanks.
import { readFileSync } from 'node:fs';
import { mainTerm as main, scan, tail, term } from '../../templates/assets/suche/woerter.js';

for (const text of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const terms = scan(text).flatMap(word => [...word.parts ?? [], word]).flatMap(({ folded }) => {
    return [term(folded), main(folded), tail(folded)];
  });
  console.log(terms.join(' '));
}
