/**
 * Words with one space where there was any white space, for comparing texts that were wrapped differently.
 *
 * @example oneSpaced(' a\n\n  b ') // 'a b'
 */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
