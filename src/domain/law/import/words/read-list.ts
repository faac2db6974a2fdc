import { capitalPairs, pairs, syllables } from './list.ts';

/** A syllable of the list: its place, about how often it stands in official texts, and after how many different syllables. */
export interface Known {
  readonly id: number;
  readonly count: number;
  contexts: number;
  followed: number;
}

interface Pairs {
  readonly count: (first: number, second: number) => number;
  readonly capital: (first: number, second: number) => boolean;
}

/** Digits of the packed numbers: the first half goes on, the second half ends a number. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const slots = 1 << 18;

let syllableMap: Map<string, Known> | undefined;
let pairTable: Pairs | undefined;

/** The syllables of the list by their spelling in small letters, read once. */
export function syllableIndex(): ReadonlyMap<string, Known> {
  syllableMap ??= readSyllables();
  return syllableMap;
}

/** The pairs of the list, read once. */
export function pairIndex(): Pairs {
  pairTable ??= readPairs([...syllableIndex().values()]);
  return pairTable;
}

function readSyllables(): Map<string, Known> {
  const map = new Map<string, Known>();
  for (const [power, row] of syllables.entries()) {
    for (const text of row.split(' ')) if (text !== '') map.set(text, { id: map.size, count: 1.4 * 2 ** power, contexts: 0, followed: 0 });
  }
  return map;
}

function readPairs(known: readonly Known[]): Pairs {
  const keys = new Int32Array(slots);
  const powers = new Uint8Array(slots);
  const capitals = new Uint8Array(slots);
  const slotOf = (key: number) => {
    let slot = (key * 0x9e3779b1) >>> 14;
    while (keys[slot] !== 0 && keys[slot] !== key + 1) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  const size = known.length;
  for (const [power, row] of pairs.entries()) {
    unpack(row, (key) => {
      const slot = slotOf(key);
      keys[slot] = key + 1;
      powers[slot] = power + 1;
      const [first, second] = [known[Math.floor(key / size)], known[key % size]];
      if (first !== undefined) first.followed += 1.4 * 2 ** power;
      if (second !== undefined) second.contexts += 1;
    });
  }
  unpack(capitalPairs, (key) => {
    capitals[slotOf(key)] = 1;
  });
  return {
    count: (first, second) => {
      const power = powers[slotOf(first * size + second)] ?? 0;
      return power === 0 ? 0 : 1.4 * 2 ** (power - 1);
    },
    capital: (first, second) => capitals[slotOf(first * size + second)] === 1,
  };
}

/** Rising numbers, packed as the steps between them in digits of five bits. */
function unpack(row: string, take: (key: number) => void): void {
  let key = 0;
  let step = 0;
  for (const letter of row) {
    const digit = digits.indexOf(letter);
    step = step * 32 + (digit & 31);
    if (digit < 32) continue;
    key += step;
    step = 0;
    take(key);
  }
}
