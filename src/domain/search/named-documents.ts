import { fold } from '../text/fold.ts';
import type { DocumentNumbers, SaidNumber } from './document-numbers.ts';
import type { JumpDocument } from './jump-documents.ts';
import { isSyllable, phraseLength, queryWords, type QueryWord } from './query-words.ts';
import { isStopSyllable } from './stop-syllables.ts';

/** The documents that a query names, by number, by name or by the first letters of a law's name; never by a guess. */
export function namedDocuments(said: DocumentNumbers, documents: readonly JumpDocument[]): JumpDocument[] {
  const names = [said.name, withoutEdges(said.name)];
  const called = documents.filter((document) => isCalled(document, said, names));
  if (called.length > 0) return called;
  return documents.filter((document) => said.numbers.some((number) => isNumbered(document, number, said)));
}

/** Another year or day than the document's own: then it is not the one that is meant. */
function fitsDate({ year, day }: JumpDocument, { years, days }: DocumentNumbers): boolean {
  return years.every((said) => said === year) && days.every((said) => (day === undefined ? said.startsWith(year ?? '?') : said === day));
}

/** Around a name: "theo luật đặc xá", "blhs quy định gì". */
const beside = 'theo số năm xem tra cứu văn bản quy định mới nhất toàn tải tại này nói ghi'.split(' ');
const isBeside = (word: QueryWord) =>
  isStopSyllable(word.typed, word.typed !== word.bare) || beside.some((syllable) => isSyllable(word, syllable));

/** What makes of a law's name another law: "sửa đổi BLHS", "nghị định hướng dẫn luật THAHS". */
const about = 'sửa đổi bổ sung thay thế bãi bỏ hướng dẫn thi hành chi tiết'.split(' ');

function isCalled(document: JumpDocument, said: DocumentNumbers, names: readonly (readonly QueryWord[])[]): boolean {
  if (!said.years.every((year) => year === document.year)) return false;
  if (names.some((name) => document.names.some((own) => own.length === name.length && phraseLength(name, 0, own) > 0))) return true;
  if (said.kinds.some((kind) => kind !== 'luat' && kind !== 'bo-luat') || said.numbers.length > 0) return false;
  return document.shortened.some((own) =>
    said.name.some((_, at) => {
      if (phraseLength(said.name, at, own) === 0) return false;
      const rest = [...said.name.slice(0, at), ...said.name.slice(at + own.length)];
      return (
        rest.every((word) => isBeside(word) || document.vocabulary.has(word.typed) || document.vocabulary.has(word.bare)) &&
        !rest.some((word) => about.some((syllable) => isSyllable(word, syllable)) || word.bare.endsWith('luat'))
      );
    }),
  );
}

function withoutEdges(words: readonly QueryWord[]): readonly QueryWord[] {
  const from = words.findIndex((word) => !isBeside(word));
  const to = words.findLastIndex((word) => !isBeside(word));
  return from < 0 ? [] : words.slice(from, to + 1);
}

function isNumbered(document: JumpDocument, said: SaidNumber, query: DocumentNumbers): boolean {
  if (document.count !== said.count || !fitsDate(document, query)) return false;
  if (said.year !== undefined && said.year !== document.year) return false;
  if (!said.symbols.every((symbol) => document.symbols.has(symbol))) return false;
  const kind = said.kind ?? (query.numbers.length === 1 && query.kinds.length === 1 ? query.kinds[0] : undefined);
  return (kind === undefined || isOfKind(document, kind)) && isExplained(document, { ...said, ...(kind && { kind }) }, query);
}

/** Kinds that hang on another document, and are called by its number: "quy chế 1320". */
const attached = new Set(['quy-che', 'ke-hoach', 'de-an', 'chuong-trinh', 'de-cuong']);

/** Whether people can call a document so: by its type, its symbol, or what it was issued for. */
export function isOfKind(document: JumpDocument, kind: string): boolean {
  const { type, symbols, anchors } = document;
  if (kind === 'van-ban' || type === kind) return true;
  if (kind === 'luat') return type === 'bo-luat';
  if (kind === 'thong-tu') return type === 'thong-tu-lien-tich';
  if (kind === 'to-trinh') return symbols.has('ttr');
  if (kind === 'van-ban-hop-nhat') return symbols.has('vbhn');
  if (!attached.has(kind)) return false;
  if (anchors?.includes(kind) === true) return true;
  return new RegExp(`(?:ban hanh|phe duyet|ve) ${kind.replaceAll('-', ' ')}\\b`, 'u').test(fold(document.fullTitle));
}

/**
 * Whether what stands beside a number can be said of the document. A bare number is easily an amount or an age, so that nothing but
 * issuer, province and symbols may stand beside it; a number that each province gives anew must not meet another province.
 */
function isExplained(document: JumpDocument, said: SaidNumber, query: DocumentNumbers): boolean {
  const { vocabulary, symbols, place } = document;
  const typed = query.words;
  const year = said.year ?? query.years[0];
  if (said.symbols.length === 0 && said.kind === undefined && (year === undefined || Number(said.count) <= 12)) {
    const plain = year !== undefined || query.provisions.length > 0 || Number(said.count) > 9;
    return (
      query.numbers.length === 1 &&
      plain &&
      withoutOrigin(document, typed).every(({ typed: word, bare }) => symbols.has(word) || ['so', 'cua'].includes(bare))
    );
  }
  const inSymbols = new Set([...said.symbols, ...typed.map((word) => word.typed)].filter((word) => symbols.has(word)).map(fold));
  const whole = [...symbols].every((symbol) => inSymbols.has(fold(symbol)) || isSymbolOf(symbol, said.kind));
  const once = said.kind === 'nghi-dinh' || (year !== undefined && (said.kind === 'luat' || said.kind === 'bo-luat')) || whole;
  if (once && place === undefined) return true;
  return typed.every((word) => vocabulary.has(word.typed) || isBeside(word));
}

const isSymbolOf = (symbol: string, kind: string | undefined): boolean =>
  kind !== undefined &&
  fold(symbol) ===
    kind
      .split('-')
      .map((word) => word.charAt(0))
      .join('');

/** The words without the whole name of the issuer or the province: "bộ công an 10" may be the circular, "công an 10" is not. */
export function withoutOrigin({ issuer, place = '' }: JumpDocument, words: readonly QueryWord[]): readonly QueryWord[] {
  for (const name of [issuer, ...(place === '' ? [] : [`tỉnh ${place}`, place])]) {
    const syllables = queryWords(name).map(({ typed }) => typed);
    const at = syllables.length === 0 ? -1 : words.findIndex((_, from) => phraseLength(words, from, syllables) > 0);
    if (at >= 0) return [...words.slice(0, at), ...words.slice(at + syllables.length)];
  }
  return words;
}
