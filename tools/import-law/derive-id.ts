import type { ImportedMeta } from '../../src/domain/law/import/imported-meta.ts';
import { fold } from '../../src/domain/text/fold.ts';

/** Words of a number that name the type, where an id writes them as people do. */
const yearly = /^(\d+)\/(\d{4})\/([\p{L}\d]+)/u;
/** Each province counts its own: only with its name is such a number one document. */
const provincial = /(?:UBND|HĐND)$/iu;

/**
 * The id of a document as those that are here are named: `nd-231-2026` where the number carries its year and is given once in the
 * country, else number, sign, place and year: `1320-qd-ubnd-dak-nong-2022`. `undefined` when one of them is not known.
 */
export function deriveId({ number, type, issuedOn, issuer, place }: ImportedMeta): string | undefined {
  if (number === undefined) return undefined;
  const yearNumber = yearly.exec(number.value);
  if (yearNumber !== null) {
    const [, own = '', year = '', sign = ''] = yearNumber;
    if (provincial.test(number.value)) {
      const province = placeOf(issuer?.value, place?.value);
      const signs = number.value.split('/').at(-1) ?? '';
      return province === undefined ? undefined : [String(Number(own)), slugOf(signs), slugOf(province), year].join('-');
    }
    return [signOf(sign, type?.value), String(Number(own)), year].join('-');
  }
  const [own = '', ...signs] = number.value.split('/');
  const year = issuedOn?.value.slice(0, 4);
  const province = placeOf(issuer?.value, place?.value);
  if (!/^\d+[a-z]?$/iu.test(own) || signs.length === 0 || year === undefined || province === undefined) return undefined;
  return [own.toLowerCase(), slugOf(signs[0] ?? ''), slugOf(province), year].filter((part) => part !== '').join('-');
}

/** Communes of one name are in many provinces: such a document is named by a person. */
const belowProvince = /(?:^|\s)(?:huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s/iu;

/** The province an id names: that of the issuer, else where the document is dated. */
function placeOf(issuer: string | undefined, place: string | undefined): string | undefined {
  if (issuer !== undefined && belowProvince.test(issuer)) return undefined;
  return provinceName(issuer) ?? place?.replace(/^(?:TP\.?|Thành phố)\s*/iu, '');
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
