import { fold } from '../../text/fold.ts';
import { matchAt } from './reading.ts';

const place = String.raw`(?:\s+(?:các\s+)?(?:tỉnh|thành\s+phố|TP\.?|huyện|quận|thị\s+xã|xã|phường|cấp\s+(?:huyện|xã)|TỈNH|THÀNH\s+PHỐ)(?=\s|[,.;)]|$))?`;
const names = String.raw`(?:\s+(?:-\s+)?\p{Lu}\p{L}*){0,5}`;
const ministry = String.raw`Bộ\s+\p{Lu}\p{L}*(?:(?:,(?=\s+Thể\s)|\s+-)?\s+(?:\p{Lu}\p{L}*|an|phòng|pháp|chính|vụ|thương|thông|trường|dựng|tải|nghệ|tạo|tế|hội|lịch|thao|hóa|binh|động|tư|nghiệp|giao|dục|thôn|và(?=\s+(?:Xã|Đào|Công|Du|Môi|Phát|Truyền|Đầu)\s))(?!\p{L}))*`;
const issuers = [
  String.raw`(?:(?:Phó\s+)?Chủ\s+tịch\s+)?(?:[ỦU]y\s+ban|Uỷ\s+ban)\s+nhân\s+dân${place}${names}`,
  String.raw`(?:(?:Phó\s+)?Chủ\s+tịch\s+)?(?:UBND|HĐND)${place}${names}`,
  String.raw`Hội\s+đồng\s+nhân\s+dân${place}${names}`,
  String.raw`Thủ\s+tướng(?:\s+Chính\s+phủ)?|THỦ\s+TƯỚNG\s+CHÍNH\s+PHỦ|Chính\s+phủ|CHÍNH\s+PHỦ|Chủ\s+tịch\s+nước`,
  String.raw`(?:[ỦU]y|Uỷ)\s+ban\s+[Tt]hường\s+vụ\s+Quốc\s+hội|(?:Quốc\s+hội|QUỐC\s+HỘI)(?:\s+(?:khóa|khoá|KHÓA)\s+[IVX]+)?`,
  String.raw`Hội\s+đồng\s+[Tt]hẩm\s+phán(?:\s+(?:Tòa|Toà)\s+án\s+nhân\s+dân\s+tối\s+cao)?|(?:(?:Tòa|Toà)\s+án|Viện\s+[Kk]iểm\s+sát)\s+nhân\s+dân\s+tối\s+cao`,
  String.raw`Ban\s+Chấp\s+hành\s+Trung\s+ương(?:\s+Đảng)?|Bộ\s+Chính\s+trị|Ban\s+Bí\s+thư(?:\s+Trung\s+ương(?:\s+Đảng)?)?`,
  String.raw`(?:Tổng\s+)?Thanh\s+tra\s+Chính\s+phủ|(?:Thống\s+đốc\s+)?Ngân\s+hàng\s+Nhà\s+nước(?:\s+Việt\s+Nam)?`,
  String.raw`(?:Bộ\s+trưởng\s+)?${ministry}`,
];
const issuer = new RegExp(String.raw`,?\s+(?:của|CỦA|do)\s+(${issuers.join('|')})`, 'uy');

/**
 * Reads who issued a document: "của Thủ tướng Chính phủ" right after its number or date.
 *
 * @example readIssuer(' của UBND tỉnh Đắk Nông.', 0)?.issuer // 'UBND tỉnh Đắk Nông'
 */
export function readIssuer(text: string, at: number): { readonly issuer: string; readonly end: number } | undefined {
  const match = matchAt(issuer, text, at);
  if (match === null) return undefined;
  return { issuer: (match[1] ?? '').replace(/\s+/gu, ' '), end: at + match[0].length };
}

/**
 * The province in the name of an office, as a slug.
 *
 * @example placeIn('UBND tỉnh Đắk Nông') // 'dak-nong'
 */
export function placeIn(issuer: string | undefined): string | undefined {
  const name = /(?:tỉnh|thành phố|TP\.?)\s+(\p{Lu}.*)$/u.exec(issuer ?? '')?.[1];
  return name === undefined ? undefined : slugOf(name);
}

/**
 * Whether a place that a sentence names is that of an issuer: "tỉnh Đắk Nông", "UBND huyện Đắk Mil" beside "UBND tỉnh Đắk Nông".
 *
 * @example isPlaceOf('Đắk Nông', 'UBND tỉnh Đắk Nông') // true
 */
export function isPlaceOf(place: string, issuer: string, province: string | undefined): boolean {
  if (/^(?:UBND|HĐND|[ỦU]y|Uỷ|Hội|của)\s/u.test(place) && !placesAgree(place, issuer)) return false;
  const named = slugOf(place.replace(/^(?:UBND|HĐND|\p{L}+\s+\p{L}+\s+nhân\s+dân)\s+/u, '').replace(/^(?:tỉnh|thành phố|TP\.?)\s+/iu, ''));
  return [province, placeIn(issuer)].some((own) => own !== undefined && (named === own || named.startsWith(`${own}-`)));
}

function slugOf(name: string): string {
  return fold(name)
    .trim()
    .replace(/[^a-z0-9]+/gu, '-');
}

const level = /(?<!\p{L})(?:(tỉnh)|(thành phố|TP)|(huyện|quận|thị xã|xã|phường))(?!\p{L})/iu;

/** What a local office is of, as far as its name says: a province, a city, or something inside of one. */
function levelOf(issuer: string): 'tinh' | 'thanh-pho' | 'duoi-tinh' | undefined {
  const [, province, city, inner] = level.exec(issuer) ?? [];
  return province !== undefined ? 'tinh' : city !== undefined ? 'thanh-pho' : inner === undefined ? undefined : 'duoi-tinh';
}

/**
 * Whether two names of offices do not contradict each other about the place. "UBND thành phố Cà Mau" is not "UBND tỉnh Cà Mau".
 *
 * @example placesAgree('UBND tỉnh', 'Ủy ban nhân dân tỉnh Cà Mau') // true
 */
export function placesAgree(one: string, other: string): boolean {
  const [levels, places] = [[one, other].map(levelOf), [one, other].map(placeIn)];
  const agree = (values: readonly (string | undefined)[]) => values.includes(undefined) || values[0] === values[1];
  return agree(levels) && agree(places);
}

/**
 * Whether two names mean one office, or the head of it.
 *
 * @example isSameOffice('Chủ tịch UBND tỉnh Cà Mau', 'Ủy ban nhân dân tỉnh Cà Mau') // true
 */
export function isSameOffice(one: string, other: string): boolean {
  return bodyOf(one) === bodyOf(other) && placesAgree(one, other);
}

/** @example bodyOf('Bộ trưởng Bộ Tư pháp') // 'bo tu phap' */
function bodyOf(issuer: string): string {
  const name = fold(issuer).replace(/\s+/gu, ' ').trim();
  if (/uy ban nhan dan|ubnd/u.test(name)) return 'ubnd';
  if (/hoi dong nhan dan|hdnd/u.test(name)) return 'hdnd';
  if (name.startsWith('thu tuong')) return 'thu tuong';
  return name.replace(/^(?:bo truong|thong doc|tong(?= thanh tra)) /u, '').replace(/ khoa [ivx]+$/u, '');
}
