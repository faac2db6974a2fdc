import { placeIn } from './issuer.ts';
import type { DocumentName } from './model.ts';
import { isLocalNumber } from './number.ts';

/** Places that a sentence names beside a number that every province gives anew. */

/** Provinces and cities under the central government, before and after they were joined in 2025, for texts of both times. */
const provinceNames = `
  An Giang · Bà Rịa - Vũng Tàu · Bạc Liêu · Bắc Giang · Bắc Kạn · Bắc Ninh · Bến Tre · Bình Dương · Bình Định · Bình Phước · Bình Thuận ·
  Cà Mau · Cao Bằng · Cần Thơ · Đà Nẵng · Đắk Lắk · Đắk Nông · Điện Biên · Đồng Nai · Đồng Tháp · Gia Lai · Hà Giang · Hà Nam · Hà Nội ·
  Hà Tĩnh · Hải Dương · Hải Phòng · Hậu Giang · Hòa Bình · Hoà Bình · Hồ Chí Minh · Huế · Hưng Yên · Khánh Hòa · Khánh Hoà · Kiên Giang ·
  Kon Tum · Lai Châu · Lạng Sơn · Lào Cai · Lâm Đồng · Long An · Nam Định · Nghệ An · Ninh Bình · Ninh Thuận · Phú Thọ · Phú Yên ·
  Quảng Bình · Quảng Nam · Quảng Ngãi · Quảng Ninh · Quảng Trị · Sóc Trăng · Sơn La · Tây Ninh · Thái Bình · Thái Nguyên · Thanh Hóa ·
  Thanh Hoá · Thừa Thiên Huế · Thừa Thiên - Huế · Tiền Giang · Trà Vinh · Tuyên Quang · Vĩnh Long · Vĩnh Phúc · Yên Bái
`
  .split('·')
  .map((name) => name.trim())
  .flatMap((name) => [name, name.toUpperCase()])
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', String.raw`\s+`))
  .join('|');

const name = String.raw`\p{Lu}\p{L}*(?:\s+(?:-\s+)?\p{Lu}\p{L}*){0,3}`;
const inner = String.raw`huyện|quận|thị\s+xã|thị\s+trấn|xã|phường|đặc\s+khu`;
const office = String.raw`(?:(?:UBND|HĐND|(?:[ỦU]y|Uỷ)\s+ban\s+nhân\s+dân|Hội\s+đồng\s+nhân\s+dân)\s+(?:thành\s+phố|TP\.?|${inner})|của\s+(?:${inner}))\s+${name}`;
const places = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:[Tt]ỉnh|TỈNH)\s+${name}|(?:(?:thành\s+phố|TP\.?)\s+)?(?:${provinceNames})|${office})(?!\p{L})`,
  'gu',
);

const sentenceEnd = /(?<!(?<!\p{L})(?:TP|Tp|TX|Q|H|P))[.!?]["”)]?\s+(?=\p{Lu})|\n/gu;
const reach = 300;

/**
 * The provinces, and the offices of smaller places, that the sentence around a mention names, each once.
 *
 * @example placesAround('UBND tỉnh Cà Mau ban hành Quyết định số 1320/QĐ-UBND', 26, 52) // ['tỉnh Cà Mau']
 */
export function placesAround(text: string, start: number, end: number): readonly string[] {
  const ahead = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const begin = [...ahead.matchAll(sentenceEnd)].at(-1);
  const close = after.search(sentenceEnd);
  const sentence = [ahead.slice(begin === undefined ? 0 : begin.index + begin[0].length), close < 0 ? after : after.slice(0, close)];
  return [...new Set(sentence.flatMap((part) => part.match(places) ?? []).map((found) => found.replace(/\s+/gu, ' ')))];
}

/** What the sentence names beside a number that every province gives anew, when the issuer does not tell of which it is. */
export function withPlaces(text: string, start: number, end: number, named: DocumentName): DocumentName {
  const { number, count, issuer } = named;
  const anew = number === undefined ? count !== undefined : isLocalNumber(number);
  if (!anew || placeIn(issuer) !== undefined) return named;
  const around = placesAround(text, start, end).filter((place) => issuer === undefined || !/nhân\s+dân|UBND|HĐND|^của/u.test(place));
  return around.length === 0 ? named : { ...named, around };
}
