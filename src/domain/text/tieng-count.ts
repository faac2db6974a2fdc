/**
 * How many tiếng (spoken syllables) a sentence has: what stands between white space and holds a letter or a digit. Measures of plain
 * Vietnamese count these.
 *
 * @example tiengCount('Gửi báo cáo – trước 15/12.') // 5
 */
export function tiengCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
