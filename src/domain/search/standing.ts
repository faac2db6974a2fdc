import { fold } from '../text/fold.ts';
import type { Plan } from './plan.ts';

/** What is known of a page before it is opened: its part of the site, and the state of its text or basis. */
export interface Standing {
  /** First segment of its address, or what the page says instead; see page-attributes.ts. */
  readonly section: string;
  readonly state?: string | undefined;
}

/** For everyday words: what tells people what to do comes before what explains, and that before official texts. */
const everyday: Readonly<Record<string, number>> = {
  'thu-tuc': 1.35,
  'huong-dan': 1.35,
  'hoi-dap': 1.3,
  'bieu-mau': 1.1,
  'tin-bai': 0.85,
  'mo-hinh': 0.85,
  'van-ban': 0.75,
  'the-van-ban': 0.6,
  'co-quan': 0.9,
  'trach-nhiem': 0.5,
  tinh: 0.7,
};
/** For words of law: the official text comes first. */
const legal: Readonly<Record<string, number>> = { 'van-ban': 1.15, 'the-van-ban': 1.15, 'trach-nhiem': 0.7 };

/** Rules that no longer hold are found, but after those that do. */
const ended = new Set(['het-hieu-luc', 'ngung-hieu-luc', 'quy-dinh-cu']);
const endedFactor = 0.55;
const endedLawFactor = 0.9;
/** A page that goes by the very words that were typed was meant, whatever its rules are worth now; its state is shown. */
const endedNamedFactor = 0.9;

/** Who asks what a word means wants the page that explains it. */
const meaning = /\bla (?:gi|sao|the nao)\b|\b(?:nghia la|dinh nghia|khai niem|the nao la|giai thich)\b/u;
const explaining: Readonly<Record<string, number>> = { 'thuat-ngu': 1.5 };
/** Who names a province and asks what became of it wants the page of the province. */
const province = /\b(?:thuoc|tinh|sap nhap|nhap vao|doi ten)\b/u;
const places: Readonly<Record<string, number>> = { tinh: 1.3 };

/** Who asks whose task something is, or what a body has to do, wants the duties of bodies. */
const charge = new RegExp(
  [
    String.raw`\bai\b|\b(?:trach nhiem|nhiem vu|phan cong|chu tri|giao viec|viec cua|(?:co quan|don vi|so|nganh|ben) nao)\b`,
    String.raw`\b(?:cong an|ubnd|uy ban|chu tich|xa|so \p{L}+|phong van hoa|mat tran|mttq|hoi|doan|bo chi huy|ngan hang|nhcsxh|toa an|vien kiem sat|thi hanh an dan su)\b.*\b(?:phai|lam gi|lam di|viec gi|nop gi|giup|lay tien|bao cao|tham muu)\b`,
  ].join('|'),
  'u',
);
const charging: Readonly<Record<string, number>> = { 'trach-nhiem': 1.8 };
/** … most of all where the body is named. */
const chargedNamed: Readonly<Record<string, number>> = { 'trach-nhiem': 2.5 };

const citation =
  /\b(?:dieu|khoan|muc|chuong|phu luc) (?:\d+|[ivx]+)\b|\bdiem (?:\w|dd) khoan\b|\b(?:qd|nd|tt|nq|kh|so) \d+|\b\d+ (?:19|20)\d\d\b|\b(?:nghi dinh|quyet dinh|thong tu|nghi quyet|ke hoach|cong van|bo luat|quy che)\b|^luat (?!su\b)/u;

/**
 * Says whether a reader asks for the official text: by a number, or by words of citation.
 *
 * @example isLegal(plan('điều 6 quy chế 1320', [])) // true
 */
export function isLegal(plan: Plan): boolean {
  return citation.test(fold(plan.syllables.join(' ')));
}

/** Places and bodies have names of their own: who types one means it. */
const ownNames: Readonly<Record<string, true>> = { tinh: true, 'co-quan': true };

/**
 * How much a page's part of the site and its state count for this query.
 *
 * @param named whether all words of one of its names were typed
 */
export function standingFactor({ section, state }: Standing, plan: Plan, named: boolean): number {
  const asked = isLegal(plan);
  const query = fold(plan.syllables.join(' '));
  const explained = named
    ? (meaning.test(query) && explaining[section]) ||
      (province.test(query) && places[section]) ||
      (charge.test(query) && (named ? chargedNamed : charging)[section]) ||
      undefined
    : undefined;
  const usual = (asked ? legal : everyday)[section] ?? 1;
  const byKind = explained ?? (named && section in ownNames ? Math.max(1, usual) : usual);
  if (state === undefined || !ended.has(state)) return byKind;
  return byKind * (asked ? endedLawFactor : named ? endedNamedFactor : endedFactor);
}
