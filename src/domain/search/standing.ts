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
  tinh: 0.7,
};
/** For words of law: the official text comes first. */
const legal: Readonly<Record<string, number>> = { 'van-ban': 1.15, 'the-van-ban': 1.15 };

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
    ? (meaning.test(query) && explaining[section]) || (province.test(query) && places[section]) || undefined
    : undefined;
  const usual = (asked ? legal : everyday)[section] ?? 1;
  const byKind = explained ?? (named && section in ownNames ? Math.max(1, usual) : usual);
  if (state === undefined || !ended.has(state)) return byKind;
  return byKind * (asked ? endedLawFactor : named ? endedNamedFactor : endedFactor);
}
