import { latinLetter, latinOther, unicodeOnly } from './decode-classes.ts';
import { convertTcvn3, tcvn3Letters } from './encodings/tcvn3.ts';
import { convertVni } from './encodings/vni.ts';
import type { LegacyEncoding } from './encodings/convert-legacy.ts';
import { isSyllable } from './syllable.ts';

/** Words of a line that tell encodings apart: how many there are, and how many are Vietnamese syllables as read and after each conversion. */
interface Evidence {
  words: number;
  asRead: number;
  tcvn3: number;
  vni: number;
  /** Capitals such as QĐ and torn letters after conversion: no syllable, yet no sign against. */
  neutral: number;
}

type Verdict = Readonly<Record<'asRead' | LegacyEncoding | 'neutral', boolean>>;

const word = /[A-Za-z¡-ÿ\u00ad]+/gu;
const high = /[¡-ÿ\u00ad]/u;
const lettersOnly = /^\p{L}+$/u;
const openWord = /^(?:\p{Lu}+|\p{L}{1,2})$/u;
/** Letters of the longest syllable, each of two codes. */
const longest = 14;
const mostKept = 20_000;
const verdicts = new Map<string, Verdict>();

const noVerdict: Verdict = { asRead: false, tcvn3: false, vni: false, neutral: false };

function judge(token: string): Verdict {
  if (token.length > longest) return noVerdict;
  const known = verdicts.get(token);
  if (known !== undefined) return known;
  const mapped = Array.from(token).every((char) => char < '\u0080' || tcvn3Letters.has(char));
  const tcvn3 = mapped ? convertTcvn3(token, isSyllable).text : '';
  const vni = convertVni(token);
  const syllable = (text: string): boolean => lettersOnly.test(text) && isSyllable(text.toLowerCase());
  const verdict: Verdict = {
    asRead: syllable(token),
    tcvn3: syllable(tcvn3),
    // What VNI leaves unread keeps a mark of windows-1252 that Unicode text does not have.
    vni: syllable(vni) && !leftOver(token),
    neutral: openWord.test(tcvn3) || (openWord.test(vni) && !leftOver(token)),
  };
  if (verdicts.size >= mostKept) verdicts.clear();
  verdicts.set(token, verdict);
  return verdict;
}

/** A code of VNI is a base and a mark or a letter alone; à, è, ù … without a base before them belong to another encoding. */
const leftOver = (token: string): boolean => /[¡-ÿ]/u.test(token.replace(/[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñíìæóòî]/giu, ''));

function weigh(text: string): Evidence {
  const evidence: Evidence = { words: 0, asRead: 0, tcvn3: 0, vni: 0, neutral: 0 };
  for (const [token] of text.matchAll(word)) {
    if (!high.test(token)) continue;
    const verdict = judge(token);
    // One character alone proves nothing: a middle dot is a bullet as well as ã.
    if (token.length === 1 || (verdict.neutral && !verdict.vni && !verdict.tcvn3 && !verdict.asRead)) {
      if (verdict.neutral) evidence.neutral += 1;
      continue;
    }
    evidence.words += 1;
    if (verdict.asRead) evidence.asRead += 1;
    if (verdict.tcvn3) evidence.tcvn3 += 1;
    if (verdict.vni) evidence.vni += 1;
  }
  return evidence;
}

const fewest = 3;

/** Four of five words become syllables, and at most three of five were: no text in Unicode or in another language comes near. */
const speaksFor = ({ words, asRead, ...read }: Evidence, encoding: LegacyEncoding): boolean =>
  words >= fewest && read[encoding] >= 0.8 * words && asRead <= 0.6 * words && read[encoding] >= asRead + 2;

const better = (evidence: Evidence): LegacyEncoding => (evidence.vni > evidence.tcvn3 ? 'vni' : 'tcvn3');

/** What to do with a line of a file that holds old encodings; undefined when its own words don't tell. */
function ownVerdict(evidence: Evidence, spoken: ReadonlySet<LegacyEncoding>): LegacyEncoding | 'unicode' | undefined {
  const encoding = spoken.size === 2 ? better(evidence) : spoken.has('vni') ? 'vni' : 'tcvn3';
  if (evidence[encoding] > evidence.asRead) return encoding;
  if (evidence[encoding] < evidence.asRead) return 'unicode';
  return evidence.asRead + evidence.neutral > 0 ? undefined : 'unicode';
}

/** Which lines are in which old encoding, by index; `left` are lines that look like one but are not sure enough. */
export interface LegacyLines {
  readonly encodings: ReadonlyMap<number, LegacyEncoding>;
  readonly left: readonly number[];
}

/** Words that only an old encoding explains: with a sign that Vietnamese does not write, and a syllable when read anew. */
function strange(text: string): number {
  let count = 0;
  for (const [token] of text.matchAll(word)) {
    if (!/[A-Za-z]/u.test(token) || !high.test(token)) continue;
    const verdict = judge(token);
    if (!verdict.asRead && (verdict.tcvn3 || verdict.vni)) count += 1;
  }
  return count;
}

/**
 * Finds the lines of a document that are in TCVN3 or VNI-Windows.
 * A line with letters that only Unicode has is never converted; the others are when the document, or several words of the line, speak for it.
 */
export function findLegacy(texts: readonly string[], bits: Uint8Array): LegacyLines {
  const evidences = new Map<number, Evidence>();
  const total: Evidence = { words: 0, asRead: 0, tcvn3: 0, vni: 0, neutral: 0 };
  const spoken = new Set<LegacyEncoding>();
  const left: number[] = [];
  let odd = false;
  for (const flags of bits) odd ||= (flags & latinOther) !== 0;
  if (!odd) return { encodings: new Map(), left };
  texts.forEach((text, index) => {
    const flags = bits[index] ?? 0;
    if ((flags & (latinOther | latinLetter)) === 0) return;
    if ((flags & unicodeOnly) !== 0) {
      if ((flags & latinOther) !== 0 && strange(text) >= 2) left.push(index);
      return;
    }
    const evidence = weigh(text);
    evidences.set(index, evidence);
    for (const key of ['words', 'asRead', 'tcvn3', 'vni', 'neutral'] as const) total[key] += evidence[key];
    const encoding = better(evidence);
    if (speaksFor(evidence, encoding)) spoken.add(encoding);
  });
  if (speaksFor(total, better(total))) spoken.add(better(total));
  if (spoken.size === 0) {
    for (const [index] of evidences) if (strange(texts[index] ?? '') >= 2) left.push(index);
    return { encodings: new Map(), left };
  }
  return { encodings: settle(evidences, spoken, texts.length), left };
}

/** Lines whose own words don't tell follow the line decided before them, or else the first one decided after. */
function settle(evidences: ReadonlyMap<number, Evidence>, spoken: ReadonlySet<LegacyEncoding>, count: number): Map<number, LegacyEncoding> {
  const encodings = new Map<number, LegacyEncoding>();
  const open: number[] = [];
  let last: LegacyEncoding | 'unicode' | undefined;
  for (let index = 0; index < count; index += 1) {
    const evidence = evidences.get(index);
    if (evidence === undefined) continue;
    const verdict = ownVerdict(evidence, spoken) ?? last;
    if (verdict === undefined) open.push(index);
    else {
      if (last === undefined && verdict !== 'unicode') for (const earlier of open) encodings.set(earlier, verdict);
      last = verdict;
      if (verdict !== 'unicode') encodings.set(index, verdict);
    }
  }
  return encodings;
}
