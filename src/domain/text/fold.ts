/** Bare letters of a text, for search only, never for identity: điểm d and điểm đ are two provisions. */

const marks = /\p{M}/gu;

/**
 * Takes away accents, case and the stroke of đ.
 *
 * @example fold('Tái hòa nhập cộng Đồng') // 'tai hoa nhap cong dong'
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd');
}

/**
 * Says whether a text was typed with Vietnamese accents.
 *
 * @example hasAccents('vay von') // false
 */
export function hasAccents(text: string): boolean {
  return fold(text) !== text.normalize('NFC').toLowerCase();
}
