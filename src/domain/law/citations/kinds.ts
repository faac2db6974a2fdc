import type { AttachedKind } from '../levels.ts';

/**
 * Kinds of documents. `symbol`: what their numbers begin with ("QĐ-UBND"); `named`: known by name as laws are;
 * `prose`: "… này" is mostly prose; `attached`: what their anchors begin with when they hang on another document.
 */
export interface DocumentKind {
  readonly word: string;
  readonly symbol?: string;
  readonly named?: boolean;
  readonly prose?: boolean;
  readonly attached?: AttachedKind;
}

export const documentKinds: readonly DocumentKind[] = [
  { word: 'Bộ luật', symbol: 'QH', named: true },
  { word: 'Luật', symbol: 'QH', named: true },
  { word: 'Pháp lệnh', symbol: 'UBTVQH', named: true },
  { word: 'Hiến pháp', named: true },
  { word: 'Nghị định', symbol: 'NĐ' },
  { word: 'Nghị quyết liên tịch', symbol: 'NQLT' },
  { word: 'Nghị quyết', symbol: 'NQ' },
  { word: 'Quyết định', symbol: 'QĐ' },
  { word: 'Thông tư liên tịch', symbol: 'TTLT' },
  { word: 'Thông tư', symbol: 'TT' },
  { word: 'Thông báo', symbol: 'TB', prose: true },
  { word: 'Chỉ thị', symbol: 'CT' },
  { word: 'Công văn', symbol: 'CV' },
  { word: 'Công điện', symbol: 'CĐ', prose: true },
  { word: 'Tờ trình', symbol: 'TTr', prose: true },
  { word: 'Báo cáo', symbol: 'BC', prose: true },
  { word: 'Kết luận', symbol: 'KL', prose: true },
  { word: 'Văn bản hợp nhất', symbol: 'VBHN' },
  { word: 'Văn bản', prose: true },
  { word: 'Sắc lệnh', symbol: 'SL' },
  { word: 'Lệnh', symbol: 'L', prose: true },
  { word: 'Kế hoạch', symbol: 'KH', attached: 'ke-hoach' },
  { word: 'Kế hoạch hành động', symbol: 'KH' },
  { word: 'Kế hoạch phối hợp', symbol: 'KHPH' },
  { word: 'Quy chế phối hợp', symbol: 'QCPH' },
  { word: 'Chương trình hành động', symbol: 'CTr' },
  { word: 'Chương trình phối hợp', symbol: 'CTPH' },
  { word: 'Thông tư liên ngành', symbol: 'TTLN' },
  { word: 'Chương trình', symbol: 'CTr', attached: 'chuong-trinh', prose: true },
  { word: 'Đề án', symbol: 'ĐA', attached: 'de-an' },
  { word: 'Quy chế', symbol: 'QC', attached: 'quy-che' },
  { word: 'Quy định', attached: 'quy-dinh', prose: true },
  { word: 'Quy trình', attached: 'quy-trinh' },
  { word: 'Hướng dẫn', symbol: 'HD', attached: 'huong-dan', prose: true },
  { word: 'Đề cương', attached: 'de-cuong' },
  { word: 'Danh mục', attached: 'danh-muc', prose: true },
  { word: 'Phụ lục', attached: 'phu-luc' },
  { word: 'Điều lệ', attached: 'dieu-le' },
];

const spaced = (word: string) => word.replaceAll(' ', String.raw`\s+`);
const titled = (word: string) => word.replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase());
/** Longest first, so that "Thông tư liên tịch" is not read as "Thông tư". */
const byLength = [...documentKinds].sort((a, b) => b.word.length - a.word.length);

/** Kinds at the start of a mention: with a capital letter, or all in capitals. Written in small letters they are mostly prose. */
export const kindPattern = byLength
  .flatMap(({ word, attached }) => [
    ...new Set([word, titled(word), word.toUpperCase(), attached === 'phu-luc' ? word.toLowerCase() : word]),
  ])
  .map(spaced)
  .join('|');

/** Kinds in small letters: read only where they hold a provision ("điều 5 luật thi hành án hình sự"). */
export const smallKindPattern = byLength.map(({ word }) => spaced(word.toLowerCase())).join('|');

/** Kinds as people shorten them before a number: "NĐ 49/2020/NĐ-CP", "TT số 12/2020/TT-BCA". */
export const shortKindPattern = 'TTLT|TT|NĐ|NQLT|NQ|QĐ|CT|KH|CV|VBHN|PL';
const shortKinds: Readonly<Record<string, string>> = { PL: 'UBTVQH' };

/** @example kindOfShort('NĐ')?.word // 'Nghị định' */
export function kindOfShort(letters: string): DocumentKind | undefined {
  const symbolMeant = shortKinds[letters] ?? letters;
  return documentKinds.find(({ symbol }) => symbol === symbolMeant);
}

/** A kind in any case that ends a piece of text, as in "theo kế hoạch số ". */
export const kindBeforeNumber = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${byLength.map(({ word }) => spaced(word)).join('|')})\s*(?:(?:số|sổ|sô)\s*:?\s*)?$`,
  'iu',
);

/** A shortened kind that ends a piece of text, as in "theo NĐ số ". */
export const shortKindBeforeNumber = new RegExp(String.raw`(?<![\p{L}\p{N}/-])(${shortKindPattern})\s*(?:(?:số|sổ|sô)\s*:?\s*)?$`, 'u');

const byWord = new Map(documentKinds.map((kind) => [kind.word.toLowerCase(), kind]));

/** @example kindOf('NGHỊ  ĐỊNH')?.word // 'Nghị định' */
export function kindOf(words: string): DocumentKind | undefined {
  return byWord.get(words.replace(/\s+/gu, ' ').toLowerCase());
}

/** The part of a number that tells its kind: `QĐ` of `1320/QĐ-UBND`, `QH` of `41/2019/QH14`, `NQ` of `18-NQ/TW`. */
export function symbolOf(number: string): string {
  return /(?:\/|^\d+[a-zđ]?-)(UBTVQH|QH|\p{L}[\p{L}]*)(?:\d+)?(?=-|\/|$)/u.exec(number.replace(/\/\d{4}(?=\/)/u, ''))?.[1] ?? '';
}

const numberedSymbols = new Set(
  documentKinds.flatMap(({ symbol, attached }) => (symbol === undefined || attached !== undefined ? [] : [symbol])),
);

/** Whether a document whose number begins with this symbol can call itself by this kind; what the symbol does not tell counts as yes. */
export function canBe(kind: DocumentKind, symbol: string): boolean {
  if (kind.attached !== undefined || kind.symbol === undefined || !numberedSymbols.has(symbol)) return true;
  // A resolution of the Quốc hội has the number of a law; a joint circular also says "Thông tư này".
  return symbol === kind.symbol || (symbol === 'QH' && kind.symbol === 'NQ') || (symbol.startsWith('TTL') && kind.symbol === 'TT');
}
