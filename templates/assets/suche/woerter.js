// Words and what they become; the twin of Sources/Search/Text.

const IGNORED = /[\u00ad\u200b-\u200d\u2060]/g;
const SPECIAL = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const IN = 'innen(?!\\p{Lu})|(?:in|END)(?![\\p{L}\\p{N}\\p{M}])';
const SHORT = 'innen|inn|in|er|en|es|em|e|r|n|s';
const BODY = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060]*';
const WORD = new RegExp(`[\\p{L}\\p{N}]${BODY}(?:(?:['’](?=[\\p{L}\\p{N}])|[:*_·](?=${IN.replace('END', SHORT)})|` +
  `/-?(?=${IN.replace('|END', '')})|\\((?:${SHORT})\\))${BODY})*`, 'gu');
const HYPHEN = /^[-‐‑]$/;

export function fold(word) {
  let out = '';
  for (const char of word.replace(IGNORED, '')) {
    const lower = char.toLowerCase();
    const code = char.codePointAt();
    const latin = code > 0xbf && code < 0x250 || code > 0x1dff && code < 0x1f00;
    const base = latin ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
    out += SPECIAL[base] || (latin && !/^[a-z]$/.test(base) ? lower : /[\p{L}\p{N}\p{M}]/u.test(char) ? base : '');
  }
  return [...out.replace(/[\u0300-\u036f]/g, '').replace(/([ao])e|(?<![aeiouyq])(u)e/g, '$1$2')].slice(0, 64).join('');
}

// Words of a text in order: { text, start, end, folded, parts }; parts are those of a hyphenated word.
export function scan(text) {
  const words = [];
  let group;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const last = words.at(-1);
    const item = { text: word, start: index, finish: index + word.length, folded: fold(word) };
    if (last && HYPHEN.test(text.slice(last.finish, index))) {
      if (!group) words.push(group = { text: '', start: last.start, folded: last.folded, parts: [last] }), words.splice(-2, 1);
      group.parts.push(item);
      group.folded = [...group.folded + item.folded].slice(0, 64).join('');
      group.finish = item.finish;
      group.text = text.slice(group.start, group.finish);
    } else {
      group = null;
      words.push(item);
    }
  }
  return words;
}

const PERSON = /(?:er|or|ist|ent|ant|rat|log|gog|arzt|wirt|walt|ert|freund|eur|graf|nom|soph|kolleg|chef|beamt)in$/;

// Without the ending of a gender form.
function plain(word) {
  const { length } = word;
  if (word.endsWith('innen')) {
    return (length > 8 ? !/(?:gew|beg)innen$/.test(word) : word.endsWith('ratinnen')) ? word.slice(0, -5) : word;
  }
  if (word.endsWith('in')) return length > 6 && !word.endsWith('schwerin') && PERSON.test(word) ? word.slice(0, -2) : word;
  return length > 10 ? word.replace(/(?<=..er)innen(?=..)/, '') : word;
}

// The term under which a folded word stands in the index: without gender ending, then stemmed.
export const term = word => /[^a-z]/.test(word) ? word : stem(plain(word));

// Where a word is looked up first. Nouns in -er keep their ending, or Schüler would be taken for Schule.
export function mainTerm(word) {
  const whole = plain(word).replace(/(?<=er)[ns]$/, '');
  return /^[a-z]{3,}er$/.test(whole) ? whole : term(word);
}

// What the reversed dictionary knows a noun by: without case and number, but with -ung, -ik and the like.
export function tail(word) {
  const entryKey = mainTerm(word);
  return entryKey.endsWith('er') || /[^a-z]/.test(word) ? entryKey : stem(plain(word), true);
}

// Snowball's German stemmer, version 3; `light` leaves out its last step, which takes derivations to their roots.
function stem(word, light) {
  if (word.length < 3) return word;
  // Capital u and y between vowels count as consonants.
  word = word.replace(/([aeiouy])([uy])(?=[aeiouy])/g, (_, vowel, letter) => vowel + letter.toUpperCase());
  const regions = /^[^aeiouy]*[aeiouy]+[^aeiouy]([^aeiouy]*[aeiouy]+[^aeiouy])?/.exec(word);
  const r1 = regions ? Math.max(3, regions[0].length - (regions[1] || '').length) : word.length;
  const r2 = regions?.[1] ? regions[0].length : word.length;
  let found;
  const cut = (pattern, region) => {
    found = pattern.exec(word);
    if (found?.index >= region) return word = word.slice(0, found.index);
  };
  if (!cut(/(?:ern|(?<!syst)em|er)$/, r1) && !found) {
    if (cut(/e[ns]?$/, r1)) word = word.replace(/niss$/, 'nis');
    else if (!found && !cut(/(?<=l)ns?$/, r1 + 1) && !found) cut(/(?<=[bdfghklmnrt])s$/, r1);
  }
  if (!cut(/(?:est|en|er)$/, r1) && !found) cut(/(?<=...[bdfghklmnt])st$|(?<=[Udfgklmnrstz])(?<!tick|plan|geordn|intern|tr)et$/, r1);
  if (light) ;
  else if (cut(/(?:end|ung)$/, r2)) cut(/(?<!e)ig$/, r2);
  else if (found || cut(/(?<!e)(?:isch|i[gk])$/, r2)) ;
  else if (cut(/(?:lich|heit)$/, r2)) cut(/e[rn]$/, r1);
  else if (!found && cut(/keit$/, r2)) cut(/(?:lich|ig)$/, r2);
  return word.toLowerCase();
}
