/** `1. Sửa đổi` and `a) Xã` with more words on their line. */
const clauseMark = /^\d{1,2}\.\s+\p{Lu}\p{Ll}+(?![\p{L}\d])/u;
const pointMark = /^(?:[a-zđ]\d{0,2}|\d{1,2})\)\s+\S/u;

/** A bracket that opened more lines ago is not waited for. */
export const bracketLines = 12;

/**
 * Whether the line at `at` begins with the marker of a level, so that it holds no piece of the word or number that the line of several words
 * above it ends with: `năm 2025 / 1. Mục đích`, `Khu vực B / a) Xã`. In a bracket, `ngườ / i) tại xã` is one word.
 */
export function beginsWithMark(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? '';
  const sign = text.charCodeAt(0);
  const isDigit = sign >= 48 && sign <= 57;
  if (!isDigit && (sign < 97 || !pointMark.test(text))) return false;
  const before = texts[at - 1] ?? '';
  if (!/\s\S/u.test(before)) return false;
  if (pointMark.test(text)) return !isInBracket(texts, at);
  return isDigit && clauseMark.test(text) && /\s(?:\S{4,}|\p{Lu})$/u.test(before);
}

function isInBracket(texts: readonly string[], to: number): boolean {
  for (let at = to - 1; at >= 0 && at >= to - bracketLines; at -= 1) {
    const text = texts[at] ?? '';
    const [open, close] = [text.lastIndexOf('('), text.lastIndexOf(')')];
    if (open !== close) return open > close;
  }
  return false;
}
