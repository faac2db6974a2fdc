import { type AttachedKind, attachedKinds } from './levels.ts';
import { classify, inCapitals } from './lines.ts';
import type { Line } from './model.ts';
import { numberToken } from './numbering.ts';

/** The line under the title of an attached document that says what it hangs on. */
export const attachment = /^\(\s*(?:ban hành\s+(?:kèm\s+)?theo|kèm theo)\s/iu;

type Words = Pick<Line, 'text'>;

/** What the lines so far have been: provisions, the closing of a document, or an appendix, which forms may follow without a word. */
export type Before = 'provisions' | 'closing' | 'appendix';

/**
 * The prefix of anchors when an attached document begins at `lines[at]`: its title in capitals, then within four lines "(Kèm theo …)";
 * a heading that can be nothing else ("PHỤ LỤC II"); or, after the closing of the document before, a title or "Mẫu số 01" alone.
 *
 * @example attachedAt([{ text: 'QUY CHẾ PHỐI HỢP' }, { text: '(Kèm theo Quyết định số …)' }], 0) // 'quy-che'
 * @example attachedAt([{ text: 'Phụ lục II' }], 0) // 'phu-luc-ii'
 */
export function attachedAt(lines: readonly Words[], at: number, before: Before = 'provisions'): string | undefined {
  const title = lines[at]?.text ?? '';
  if (!initials.has(title.charAt(0))) return undefined;
  const listed = listedAt(lines, at, before);
  if (listed !== undefined) return listed;
  const kind = inCapitals(title) ? attachedKindOf(title) : undefined;
  if (kind === undefined || (before !== 'closing' && !saysAttached(lines, at, kind))) return undefined;
  return kind;
}

const initials = new Set(Object.values(attachedKinds).map(({ name }) => name.charAt(0)));

const appendix = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:SỐ|[Ss]ố))?(?:\s*:?\s+([IVX]+|\d{1,3}[A-Za-z]?))?(?![\p{L}\p{N}/])\s*[.:]?\s*(.*)$/u;
const form = /^(?:MẪU|Mẫu)(?:\s+(?:SỐ|[Ss]ố))?\s*:?\s*(\d{1,3}[A-Za-z]?)(?![\p{L}\p{N}])/u;

/** Appendices and forms are listed by number, and need no "(Kèm theo …)"; among provisions, "Phụ lục I" needs a title in capitals under it. */
function listedAt(lines: readonly Words[], at: number, before: Before): string | undefined {
  const title = lines[at]?.text ?? '';
  const formNumber = before === 'provisions' ? undefined : form.exec(title)?.[1];
  if (formNumber !== undefined) return isInList(lines, at) ? undefined : `mau-${numberToken(formNumber)}`;
  const ofAppendix = appendix.exec(title);
  if (ofAppendix === null) return undefined;
  if (!inCapitals(title) && (ofAppendix[2] !== '' || (before === 'provisions' && !hasTitleUnder(lines, at)))) return undefined;
  return ofAppendix[1] === undefined ? 'phu-luc' : `phu-luc-${numberToken(ofAppendix[1])}`;
}

/** A form that is named two lines before the next stands in a list of forms. */
function isInList(lines: readonly Words[], at: number): boolean {
  return lines.slice(at + 1, at + 3).some(({ text }) => form.test(text));
}

function hasTitleUnder(lines: readonly Words[], at: number): boolean {
  const under = lines[at + 1]?.text ?? '';
  return inCapitals(under) || attachment.test(under);
}

function saysAttached(lines: readonly Words[], at: number, kind: AttachedKind): boolean {
  const next = lines.slice(at + 1, at + 5);
  const end = next.findIndex((line) => attachment.test(line.text));
  return end >= 0 && !next.slice(0, end).some((line) => classify(line.text).level !== 'doan' || attachedKindOf(line.text) === kind);
}

/** The most lines that a title and its "(Kèm theo …)" take. */
export const longestHead = 5;

/** How many lines stand above the first words of an attached document: to its "(Kèm theo …)", else its title in capitals. */
export function attachedHeadLength(lines: readonly Words[]): number {
  const first = lines.slice(0, longestHead);
  const end = first.findIndex((line) => attachment.test(line.text));
  if (end > 0 && !first.slice(1, end).some((line) => classify(line.text).level !== 'doan')) return end + 1;
  const other = first.findIndex(({ text }, index) => index > 0 && (classify(text).level !== 'doan' || !inCapitals(text)));
  return other < 0 ? first.length : other;
}

function attachedKindOf(title: string): AttachedKind | undefined {
  return names.find(([, name]) => title === name || title.startsWith(`${name} `))?.[0];
}

const names = (Object.keys(attachedKinds) as AttachedKind[]).map((kind) => [kind, attachedKinds[kind].name.toUpperCase()] as const);
