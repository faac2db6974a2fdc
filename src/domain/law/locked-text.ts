/**
 * The words of an official text in the form that its lock is taken of: white space between words counts as one space, a line end as one line end.
 * So a wrapped line may be joined, but two words may not, and no letter may change.
 *
 * @example lockedText('Điều 1.  Phạm vi\r\n\r\nA\n') // 'Điều 1. Phạm vi\nA'
 */
export function lockedText(body: string): string {
  return body
    .replace(/\s*[\r\n\u2028\u2029]\s*/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}
