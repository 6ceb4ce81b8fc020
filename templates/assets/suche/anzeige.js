// What of a result is shown: its address, the words to mark, the best part of its text.

import { fold, main, scan } from './woerter.js';

// Addresses of the index lead to pages, never to scripts.
export const safeURL = url => /^(?!https?:)[^/?#]*:/i.test(url.replace(/[\0-\x20]/g, '')) ? '#' : url;

// Tells whether a word of a text is one that was sought.
export const matcher = words => found => [found, ...found.parts || []].some(({ folded }) => words.some(word => {
  const key = main(word.folded);
  return main(folded) === key || key.length > 3 && folded.includes(key) || folded.startsWith(word.folded);
}));

export const marks = (text, test) => scan(text).filter(test).map(word => [word.start, word.end]);

// The part of a text with the most words that were sought; empty if it has none.
export function pick(text, test, size = 220) {
  const places = marks(text, test);
  let best;
  let most = 0;
  for (let i = 0; i < places.length; i++) {
    let last = i;
    while (last + 1 < places.length && places[last + 1][1] - places[i][0] < size * 0.7) last++;
    const kinds = new Set(places.slice(i, last + 1).map(([start, end]) => fold(text.slice(start, end)))).size;
    if (kinds > most) [best, most] = [places[i][0], kinds];
  }
  if (best === undefined) return '';
  if (text.length <= size) return text;
  let start = Math.max(0, best - size * 0.3);
  const before = Math.max(0, best - size * 0.5);
  const begin = /[.!?\n]\s*(?=[^.!?\n]*$)/.exec(text.slice(before, best));
  if (begin) start = before + begin.index + begin[0].length;
  else if (start) start = text.indexOf(' ', start) + 1;
  let end = Math.min(text.length, start + size);
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), best + 1);
  return (start && !begin ? '… ' : '') + text.slice(start, end).trim() + (end < text.length ? ' …' : '');
}
