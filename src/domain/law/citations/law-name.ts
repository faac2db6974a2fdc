import { placeTone } from '../../text/tone-placement.ts';
import { abbreviatedNames, lawNames } from './law-names.ts';
import { matchAt } from './reading.ts';

/** Syllables that may follow, and the name when it may end here. */
interface Branch {
  readonly next: Map<string, Branch>;
  name: string | undefined;
}

const trees: ReadonlyMap<string, Branch> = new Map([...lawNames].map(([kind, names]) => [kind, treeOf(names)]));

function treeOf(names: readonly string[]): Branch {
  const root: Branch = { next: new Map(), name: undefined };
  for (const name of names) {
    let branch = root;
    for (const syllable of name.matchAll(/[\p{L}\p{N}]+/gu)) {
      const key = keyOf(syllable[0]);
      const next = branch.next.get(key) ?? { next: new Map<string, Branch>(), name: undefined };
      branch.next.set(key, next);
      branch = next;
    }
    branch.name = name;
  }
  return root;
}

function keyOf(syllable: string): string {
  return placeTone(syllable.toLowerCase());
}

export interface NameRead {
  readonly name: string;
  readonly end: number;
}

const syllable = /[\p{L}\p{N}]+/uy;
const between = /\s*[,–-]?\s+/uy;

/**
 * Reads the name that follows "Luật", "Bộ luật", "Pháp lệnh": a known name in any case and placement of tones, commas kept or dropped.
 *
 * @example readKnownName('Luật', 'thi hành án hình sự về', 0)?.name // 'Thi hành án hình sự'
 */
export function readKnownName(kind: string, text: string, at: number): NameRead | undefined {
  let branch = trees.get(kind);
  let found: NameRead | undefined;
  for (let place = at; branch !== undefined;) {
    const match = matchAt(syllable, text, place);
    if (match === null) break;
    branch = branch.next.get(keyOf(match[0]));
    const end = place + match[0].length;
    if (branch?.name !== undefined) found = { name: branch.name, end };
    const gap = matchAt(between, text, end);
    if (gap === null) break;
    place = end + gap[0].length;
  }
  return found ?? readAbbreviation(text, at);
}

const capitals = /\p{Lu}{2,8}(?![\p{L}\p{N}])/uy;

function readAbbreviation(text: string, at: number): NameRead | undefined {
  const letters = matchAt(capitals, text, at)?.[0] ?? '';
  const name = abbreviatedNames.get(letters);
  return name === undefined ? undefined : { name, end: at + letters.length };
}

/** Words that end a name we do not know. */
const enders = new Set(
  (
    'và về năm ngày số quy của có được thì là để theo nếu hoặc này đã tại trong do khi cho với từ đối bao gồm nhằm phải như mà hiện cùng hay ban ' +
    'nêu trên đó không các những một đến vào đang sẽ khác nước sửa hướng trừ căn qua'
  ).split(' '),
);
const beginning = /\p{Lu}\p{Ll}+/uy;
const space = /\s+/uy;
/** "Luật Phòng, chống …": the one comma inside of a name. */
const combat = /,\s+chống\s/uy;
const notNames = new Set(['Việt', 'Quốc', 'Hà', 'Sư', 'Gia']);

/** Reads a name that is not on the list: from a capital letter to the first word that no name holds, at most fifteen syllables. */
export function readUnknownName(text: string, at: number): NameRead | undefined {
  const first = matchAt(beginning, text, at)?.[0];
  if (first === undefined || notNames.has(first)) return undefined;
  let end = at + first.length;
  if (first === 'Phòng') end += (matchAt(combat, text, end)?.[0].length ?? 1) - 1;
  for (let count = 1; count < 15; count += 1) {
    const gap = matchAt(space, text, end);
    const next = gap === null ? null : matchAt(syllable, text, end + gap[0].length);
    if (gap === null || next === null || enders.has(next[0]) || /\d/u.test(next[0])) break;
    end += gap[0].length + next[0].length;
  }
  return { name: text.slice(at, end).replace(/\s+/gu, ' '), end };
}

const amends = /sửa\s+đổi(?:\s*,\s*bổ\s+sung)?(?:\s+một\s+số\s+điều)?(?:\s+của)?\s+/iuy;
const nextLaw = /(?:các\s+)?(Bộ\s+luật|Luật|Pháp\s+lệnh)\s+/iuy;
const listed = /\s*(?:,\s*(?:và\s+)?|\s+và\s+)(?=(?:Bộ\s+luật|Luật|Pháp\s+lệnh)\s)/iuy;

/**
 * Reads the long name of a law that amends others, up to the last law that it names.
 *
 * @example readAmendingName('sửa đổi, bổ sung một số điều của Luật Cư trú ngày', 0)?.name // 'Sửa đổi, bổ sung một số điều của Luật Cư trú'
 */
export function readAmendingName(text: string, at: number): NameRead | undefined {
  const opening = matchAt(amends, text, at);
  if (opening === null) return undefined;
  let end: number | undefined;
  for (let place = at + opening[0].length; ;) {
    const kind = matchAt(nextLaw, text, place);
    if (kind === null) break;
    const name = readKnownName(titleCase(kind[1] ?? ''), text, place + kind[0].length) ?? readUnknownName(text, place + kind[0].length);
    if (name === undefined) break;
    end = name.end;
    const gap = matchAt(listed, text, end);
    if (gap === null) break;
    place = end + gap[0].length;
  }
  if (end === undefined) return undefined;
  const name = text.slice(at, end).replace(/\s+/gu, ' ');
  return { name: name.charAt(0).toUpperCase() + name.slice(1), end };
}

function titleCase(kind: string): string {
  const small = kind.replace(/\s+/gu, ' ').toLowerCase();
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/**
 * Whether a name is that of a law that amends another.
 *
 * @example isAmending('Luật sửa đổi, bổ sung một số điều của Luật Cư trú') // true
 */
export function isAmending(name: string): boolean {
  return /^(?:Luật|Bộ\s+luật|Pháp\s+lệnh)\s+sửa\s+đổi/iu.test(name);
}
