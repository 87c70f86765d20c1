/** Words that are longer are in no list: they get no number. */
const longestWord = 40;

/** So far a word is looked for: hostile words that all have the same hash get no number, rather than take time. */
const longestSearch = 256;

/** So many words are kept; the next text then begins a vocabulary of its own. */
const enough = 50_000;

/** Stands for the number of a word that has none. */
export const unnumbered = -1;

/**
 * Numbers the words of texts, from 0 in the order in which they were met: what is found out about a word is kept by its
 * number (`PerWord`) and not looked up in a table of strings once more. It is found by its letters as they stand in the
 * text, so that a word that was met before is not even cut out.
 */
export class Vocabulary {
  /** By number, in lower case. */
  readonly words: string[] = [];
  private hashes = new Int32Array(2 ** 12);
  /** The letters of all words, one word behind the other: `charCodeAt` finds out each time how the engine keeps a string. */
  private letters = new Uint16Array(2 ** 15);
  /** Where the letters of each number begin, and behind the last word those of the next. */
  private starts = new Int32Array(2 ** 12 + 1);
  /** An open table of numbers + 1, at most half full; its size is a power of two. */
  private places = new Int32Array(2 ** 13);

  /** The number of the word at [start, end) of a text, of whose code units capitals without accents count as small. */
  numberAt(units: Uint16Array, start: number, end: number): number {
    if (end - start > longestWord) return unnumbered;
    const hash = hashOf(units, start, end);
    const place = this.placeOf(hash, units, start, end);
    if (place < 0) return unnumbered;
    const found = (this.places[place] as number) - 1;
    return found >= 0 ? found : this.add(lowerCase(units, start, end), hash, place);
  }

  /** The number of a word that stands by itself. */
  numberOf(word: string): number {
    return word.length > longestWord ? unnumbered : this.numberAt(lettersOf(word), 0, word.length);
  }

  /** The number of a word in lower case, if a text had it. */
  find(word: string): number {
    if (word.length > longestWord) return unnumbered;
    const letters = lettersOf(word);
    const place = this.placeOf(hashOf(letters, 0, word.length), letters, 0, word.length);
    return place < 0 ? unnumbered : (this.places[place] as number) - 1;
  }

  /** Where the word is in the table, or would be; −1 where too many others are. */
  private placeOf(hash: number, units: Uint16Array, start: number, end: number): number {
    const { places, hashes } = this;
    const mask = places.length - 1;
    for (let step = 0; step < longestSearch; step += 1) {
      const place = (hash + step) & mask;
      const number = places[place] as number;
      if (number === 0) return place;
      if (hashes[number - 1] === hash && this.isWord(number - 1, units, start, end)) return place;
    }
    return -1;
  }

  private isWord(number: number, units: Uint16Array, start: number, end: number): boolean {
    const { letters, starts } = this;
    const from = starts[number] as number;
    if ((starts[number + 1] as number) - from !== end - start) return false;
    for (let at = start; at < end; at += 1)
      if (letters[from + at - start] !== lowerCode(units[at] as number)) return false;
    return true;
  }

  private add(word: string, hash: number, place: number): number {
    const number = this.words.push(word) - 1;
    this.hashes[number] = hash;
    this.places[place] = number + 1;
    this.keepLetters(number, word);
    if (number + 1 === this.hashes.length) this.grow();
    return number;
  }

  private keepLetters(number: number, word: string): void {
    const from = this.starts[number] as number;
    const end = from + word.length;
    if (end > this.letters.length) {
      const letters = new Uint16Array(this.letters.length * 2);
      letters.set(this.letters);
      this.letters = letters;
    }
    for (let at = 0; at < word.length; at += 1) this.letters[from + at] = word.charCodeAt(at);
    this.starts[number + 1] = end;
  }

  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
    const starts = new Int32Array(hashes.length + 1);
    starts.set(this.starts);
    this.starts = starts;
    this.places = new Int32Array(hashes.length * 2);
    const mask = this.places.length - 1;
    for (let number = 0; number < this.words.length; number += 1) {
      let place = (hashes[number] as number) & mask;
      while (this.places[place] !== 0) place = (place + 1) & mask;
      this.places[place] = number + 1;
    }
  }
}

let current = new Vocabulary();

/** The vocabulary for the next text: that of the texts before, unless it has grown too large to be kept. */
export function vocabularyForText(): Vocabulary {
  if (current.words.length > enough) current = new Vocabulary();
  return current;
}

const capitalA = 0x41;
const capitalZ = 0x5a;

function lowerCode(code: number): number {
  return code >= capitalA && code <= capitalZ ? code | 0x20 : code;
}

/** FNV-1a over UTF-16 code units, with a last stir for the low bits. */
function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ lowerCode(units[at] as number), 0x01_00_01_93);
  return hash ^ (hash >>> 15);
}

/** One for all calls. */
const letters = new Uint16Array(longestWord);

function lettersOf(word: string): Uint16Array {
  for (let at = 0; at < word.length; at += 1) letters[at] = word.charCodeAt(at);
  return letters;
}

/** Letter by letter: a slice would keep the whole text that it was cut from. */
function lowerCase(units: Uint16Array, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(lowerCode(units[at] as number));
  return asName(String.fromCharCode(...codes));
}

/**
 * The word as engines keep names of properties, and the words of our own code: each once. Whether it is one of ours is then told by its
 * address, without a look at its letters. The object is one without a prototype, for V8 keeps such as a table: of `{}` it notes which
 * property was added, and after 1,500 words it has no room to note what our own objects are made of.
 */
function asName(word: string): string {
  const table = Object.create(null) as Record<string, boolean>;
  table[word] = true;
  for (const name in table) return name;
  return word;
}
