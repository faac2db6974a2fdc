import { type DateRead, readYear } from './date.ts';
import { matchAt } from './reading.ts';

/** Which version of a law its words tell, after its name. */
export interface VersionRead {
  readonly year?: string;
  /** The year in which it was amended, when its own year is not said; empty when that is not said either. */
  readonly amended?: string;
  /** Of a list of years: those after the first. */
  readonly more: readonly { readonly year: string; readonly start: number; readonly end: number }[];
  /** Where the first year ends, or the name when there is none. */
  readonly end: number;
}

const yearWord = String.raw`(?:19|20)\d\d(?![\p{L}\d]|\s*\/|\s*[–-]\s*\d|[.,]\d)`;
const lists = new RegExp(String.raw`(\s+|\s*\(\s*)(?:trong\s+)?các\s+năm\s+(${yearWord})`, 'uy');
const things = 'người|trường hợp|vụ|việc|hồ sơ|đồng|triệu|tỷ|lượt|đối tượng|phạm nhân|cơ quan|đơn vị|xã|phường';
const next = new RegExp(String.raw`(?:\s*,\s*(?:và\s+)?|\s+và\s+)(${yearWord})(?!\s+(?:${things})(?!\p{L})|\s*%)`, 'uy');
const nextSaid = new RegExp(String.raw`(?:\s*,\s*(?:và\s+)?|\s+và\s+)(?:năm\s+)?(${yearWord})(?!\s+(?:${things})(?!\p{L})|\s*%)`, 'uy');
const mostYears = 12;

/**
 * Reads the year of a law, or its years: "các năm 2019 và 2025" are two laws, "năm 2019 (sửa đổi, bổ sung năm 2025)" is one.
 *
 * @example readVersion(' (sửa đổi, bổ sung năm 2017)', 0).amended // '2017'
 */
export function readVersion(text: string, at: number): VersionRead {
  const list = matchAt(lists, text, at);
  if (list !== null) {
    const end = at + list[0].length;
    const more = readMore(nextSaid, text, end);
    // One year alone after "các năm" is the start of a span of time.
    return more.length === 0 ? { more, end: at } : { year: list[2] ?? '', more, end };
  }
  const year = readYear(text, at);
  if (year !== undefined)
    return { year: year.year, more: /^\s*năm\s/u.test(text.slice(at, year.end)) ? readMore(next, text, year.end) : [], end: year.end };
  return readAmended(text, at) ?? { more: [], end: at };
}

function readMore(pattern: RegExp, text: string, at: number): VersionRead['more'] {
  const more: { year: string; start: number; end: number }[] = [];
  for (let place = at; more.length < mostYears;) {
    const match = matchAt(pattern, text, place);
    if (match === null) break;
    place += match[0].length;
    more.push({ year: match[1] ?? '', start: place - 4, end: place });
  }
  return more;
}

const opening = /\s*(?:,\s*|\(\s*)?(?:đã\s+)?(?:được\s+)?sửa\s+đổi(?:\s*,?\s*(?:và\s+)?bổ\s+sung)?(?:\s+một\s+số\s+điều)?(?!\p{L})/uy;
const closing = /\s*\)/uy;
/** What a decree between the name and these words is amended by: that says nothing of the law. */
const byOther = /\s+(?:bởi|theo|tại)\s+(?:các\s+)?(?:Nghị|Thông|Quyết)\s/uy;
const byLaw = /\s+(?:bởi|theo|tại)\s+(?:Luật|Bộ\s+luật)\s+(?:số\s+)?\d{1,4}\/((?:19|20)\d\d)\/QH/uy;
const inYears = new RegExp(String.raw`\s+(?:vào\s+|trong\s+)?(?:(?:các\s+)?năm\s+)?(${yearWord})`, 'uy');

/**
 * "Luật … (sửa đổi) năm 2025" is a new law under an old name; "Luật … (sửa đổi, bổ sung năm 2025)" is an older law as it was amended; and
 * "Luật … (sửa đổi)" tells no year.
 */
function readAmended(text: string, at: number): VersionRead | undefined {
  const match = matchAt(opening, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  if (matchAt(byOther, text, end) !== null) return undefined;
  const closed = matchAt(closing, text, end);
  if (closed !== null) {
    const year: DateRead | undefined = readYear(text, end + closed[0].length);
    const renewed = !/bổ\s+sung/u.test(match[0]) && !/được/u.test(match[0]);
    return year !== undefined && renewed ? { year: year.year, more: [], end: year.end } : { amended: year?.year ?? '', more: [], end: at };
  }
  const later = matchAt(inYears, text, end);
  const years = later === null ? end : end + later[0].length;
  const base = later === null ? undefined : yearAfter(text, readMore(nextSaid, text, years).at(-1)?.end ?? years);
  if (base !== undefined) return { year: base.year, more: [], end: base.end };
  const amended = later?.[1] ?? matchAt(byLaw, text, end)?.[1];
  // "Luật …, được sửa đổi" may be said of what came before the law.
  const surely = /^\s*(?:\(|sửa)/u.test(match[0]);
  return { ...(amended === undefined && !surely ? {} : { amended: amended ?? '' }), more: [], end: at };
}

/** "Bộ luật Hình sự (sửa đổi, bổ sung năm 2017) năm 2015": its own year comes last. */
function yearAfter(text: string, at: number): DateRead | undefined {
  const closed = matchAt(closing, text, at);
  const said = closed === null ? undefined : readYear(text, at + closed[0].length);
  return said !== undefined && /^\s*năm/u.test(text.slice(at + (closed?.[0].length ?? 0), said.end)) ? said : undefined;
}
