/**
 * How text is written for a search index that folds combining marks but not đ, and keeps `22/2023/QĐ-TTg` as one word:
 * đ becomes d with a combining stroke, and a joining slash or dash gets the same stroke and a space, so that both can be taken back.
 */

const stroke = '\u0335';
const joint = /(?<=[\p{L}\p{N}\p{M}])([/–-])(?=[\p{L}\p{N}])/gu;

/**
 * Writes text for the index, or a query for asking it.
 *
 * @example toIndexText('Đơn 22/2023') // 'D̵ơn 22/̵ 2023'
 */
export function toIndexText(text: string): string {
  return text.normalize('NFC').replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`).replace(joint, `$1${stroke} `);
}

/**
 * Gives back the words as they stand on the page.
 *
 * @example fromIndexText('D̵ơn 22/̵ 2023') // 'Đơn 22/2023'
 */
export function fromIndexText(text: string): string {
  return text
    .replace(/([/–-])\u0335 /g, '$1')
    .replace(/([/–-])\u0335/g, '$1')
    .replaceAll(`d${stroke}`, 'đ')
    .replaceAll(`D${stroke}`, 'Đ')
    .normalize('NFC');
}

/**
 * How many words the index counts for this text.
 *
 * @example indexedLength('Quyết định 22/2023') // 4
 */
export function indexedLength(text: string): number {
  return toIndexText(text).trim().split(/\s+/).length;
}

/** Says whether an indexed word and the one after it stand joined on the page, as in `22/2023`. */
export function isJoined(word: string | undefined): boolean {
  return /[/–-]\u0335$/.test(word ?? '');
}
