// What of a result is shown: its address, the words to mark, the best part of its text.

import { fold, mainTerm, scan } from './woerter.js';

// Addresses of the index lead to pages, never to scripts.
export const safeURL = url => /^(?!https?:)[^/?#]*:/i.test(url.replace(/[\0-\x20]/g, '')) ? '#' : url;

// Tells whether a word of a text is one that was sought.
export const matcher = words => found => [found, ...found.parts || []].some(({ folded }) => words.some(word => {
  const entryKey = mainTerm(word.folded);
  return mainTerm(folded) === entryKey || entryKey.length > 3 && folded.includes(entryKey) || folded.startsWith(word.folded);
}));

export const marks = (text, isSought) => scan(text).filter(isSought).map(word => [word.start, word.finish]);

// The part of a text with the most words that were sought; empty if it has none.
export function pick(text, isSought, extent = 220) {
  const places = marks(text, isSought);
  let best;
  let most = 0;
  for (let i = 0; i < places.length; i++) {
    let last = i;
    while (last + 1 < places.length && places[last + 1][1] - places[i][0] < extent * 0.7) last++;
    const kinds = new Set(places.slice(i, last + 1).map(([start, finish]) => fold(text.slice(start, finish)))).size;
    if (kinds > most) [best, most] = [places[i][0], kinds];
  }
  if (!most) return '';
  if (text.length <= extent) return text;
  let start = Math.max(0, best - extent * 0.3);
  const before = Math.max(0, best - extent * 0.5);
  const begin = /[.!?\n]\s*(?=[^.!?\n]*$)/.exec(text.slice(before, best));
  if (begin) start = before + begin.index + begin[0].length;
  else if (start) start = text.indexOf(' ', start) + 1;
  let finish = Math.min(text.length, start + extent);
  if (finish < text.length) finish = Math.max(text.lastIndexOf(' ', finish), best + 1);
  return (start && !begin ? '… ' : '') + text.slice(start, finish).trim() + (finish < text.length ? ' …' : '');
}
