const nbsp = '\u00a0';

const joined: readonly RegExp[] = [
  // A unit of a text and its number: "Điều 6", "khoản 9", "điểm đ", "mục II", "Mẫu số 01"; but no whole date and no amount.
  /(?<=(?:^|[^\p{L}])(?:điều|khoản|điểm|mục|chương|phần|mẫu|số|phụ lục|gạch|bước|quý|tháng|năm|ngày)) (?!\d[\d.,]* (?:triệu|tỷ|nghìn|đồng|người|lần|%))(?!\d+\/\d+\/\d{4})(?=(?:\d|[IVXLC]+(?![\p{L}])|[a-zđ](?![\p{L}])))/giu,
  /(?<=(?:^|[^\p{L}])mẫu) (?=số\u00a0\d)/giu,
  // A number and what it counts, no further ("100 triệu", "03 ngày", "6,6 %"): a longer group does not fit a narrow phone with large text.
  // In "tháng 7 năm 2026" the year belongs to its own number.
  /(?<=\d) (?=(?:triệu|tỷ|nghìn|đồng|ngày|tháng|năm|giờ|phút|tuổi|tỉnh|xã|người|lần)(?![\p{L}\u00a0])|%)/gu,
];

/**
 * Puts no-break spaces where a line must not end: between a unit of law and its number, a number and what it counts.
 *
 * @example typeset('Theo khoản 9 Điều 6, vay 100 triệu đồng') // with U+00A0 in 'khoản 9', 'Điều 6', '100 triệu'
 */
export function typeset(text: string): string {
  return joined.reduce((result, rule) => result.replace(rule, nbsp), text);
}

const officialNumber = /\d+(?:\/\d{4})?\/[A-ZĐƯÔ][\p{L}\d]*(?:[-–][\p{L}\d]+)*|\d+\/\d{4}\/[A-ZĐ]{1,3}\d*/gu;

/** A run of text, or the pieces of an official number between which a line may end. */
export type Run = { readonly text: string } | { readonly pieces: readonly string[] };

/**
 * Splits a sentence into plain text and official numbers; a number may break only after its slashes, and a short one only where nothing else helps.
 *
 * @example runs('Theo QĐ 22/2023/QĐ-TTg') // [{ text: 'Theo QĐ ' }, { pieces: ['22/', '2023/', 'QĐ-TTg'] }]
 */
export function runs(text: string): Run[] {
  const result: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(officialNumber)) {
    if (match.index > end) result.push({ text: typeset(text.slice(end, match.index)) });
    result.push({ pieces: match[0].split(/(?<=\/)/u) });
    end = match.index + match[0].length;
  }
  if (end < text.length) result.push({ text: typeset(text.slice(end)) });
  return result;
}

/** Class names of an official number: one that still stands on one line of a narrow phone breaks only in very large letters. */
export function numberClasses(pieces: readonly string[]): string[] {
  return pieces.join('').length > 16 ? ['so-hieu', 'so-hieu-dai'] : ['so-hieu'];
}
