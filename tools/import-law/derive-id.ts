import type { ImportedMeta } from '../../src/domain/law/import/imported-meta.ts';
import { fold } from '../../src/domain/text/fold.ts';

/** Words of a number that name the type, where an id writes them as people do. */
const yearly = /^(\d+)\/(\d{4})\/([\p{L}\d]+)/u;

/**
 * The id of a document as those that are here are named: `nd-231-2026` where the number carries its year,
 * else number, sign, place and year: `1320-qd-ubnd-dak-nong-2022`. `undefined` when one of them is not known.
 */
export function deriveId({ number, type, issuedOn, issuer, place }: ImportedMeta): string | undefined {
  if (number === undefined) return undefined;
  const yearNumber = yearly.exec(number.value);
  if (yearNumber !== null) {
    const [, own = '', year = '', sign = ''] = yearNumber;
    return [signOf(sign, type?.value), String(Number(own)), year].join('-');
  }
  const [own = '', ...signs] = number.value.split('/');
  const year = issuedOn?.value.slice(0, 4);
  const province = provinceName(issuer?.value) ?? place?.value;
  if (!/^\d+[a-z]?$/iu.test(own) || signs.length === 0 || year === undefined || province === undefined) return undefined;
  return [own.toLowerCase(), slugOf(signs[0] ?? ''), slugOf(province), year].filter((part) => part !== '').join('-');
}

/** Laws of the National Assembly are numbered like its resolutions: the type tells them apart. */
function signOf(sign: string, type: string | undefined): string {
  if (!/^QH\d+$/iu.test(sign)) return slugOf(sign);
  return type === undefined ? 'luat' : ({ 'Nghị quyết': 'nq', 'Bộ luật': 'bo-luat' }[type] ?? 'luat');
}

/**
 * The province in the name of an issuer.
 *
 * @example provinceName('Ủy ban nhân dân tỉnh Đắk Nông') // 'Đắk Nông'
 */
export function provinceName(issuer: string | undefined): string | undefined {
  const found = /(?:^|\s)(?:tỉnh|thành phố|TP\.?)\s+(\p{L}+(?:\s*-\s*|\s+)?(?:\p{L}+(?:\s*-\s*|\s+)?)*)$/iu.exec(issuer ?? '')?.[1];
  return found?.trim();
}

export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
