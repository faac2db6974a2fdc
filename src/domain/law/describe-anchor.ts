import { type AttachedKind, attachedKinds, type LevelId, levels } from './levels.ts';
import { ordinal } from './numbering.ts';

/** One step of an anchor. `loose` steps are counted, not numbered by the law, and take a comma in citations. */
export interface AnchorStep {
  readonly kind: LevelId | 'phu' | 'can-cu' | 'noi-nhan';
  readonly label: string;
  readonly loose: boolean;
}

const prefixPattern = new RegExp(`^(${Object.keys(attachedKinds).join('|')})(?:-([ivx]+|\\d+[a-z]?)(?=-|$))?(?:-lan-(\\d+))?(?:-|$)`, 'u');
/** Values of one step: several tiers first (`30-3-ndd-1-12a`, `1-1`), so that they are not cut at their first hyphen. */
const codifiedToken = String.raw`dieu-(\d+-\d+-[a-z]{2,5}-\d+[a-z]*(?:-\d+[a-z]*)?)`;
const tieredToken = String.raw`((?:tieu-)?tiet)-(\d+(?:-\d+)+)`;
const plainToken = String.raw`(phan|chuong|muc|tieu-muc|dieu|khoan|diem|gach|cong|cham|doan|can-cu)-(so-\d+|[a-z0-9]+)`;
const stepPattern = new RegExp(`^(?:${codifiedToken}|${tieredToken}|${plainToken}|(noi-nhan))(?:-lan-(\\d+))?(?:-|$)`, 'u');

/**
 * Reads an anchor back into its steps; undefined when it is not an anchor of a law.
 *
 * @example readAnchor('muc-ii-khoan-1')?.map((step) => step.label) // ['mục II', 'khoản 1']
 */
export function readAnchor(anchor: string): readonly AnchorStep[] | undefined {
  const steps: AnchorStep[] = [];
  let left = anchor;
  const prefix = prefixPattern.exec(left);
  if (prefix !== null) {
    const [whole, kind, number, times] = prefix;
    const name =
      attachedKinds[kind as AttachedKind].name +
      (number === undefined ? '' : ` ${/^[ivx]+$/u.test(number) ? number.toUpperCase() : number}`);
    steps.push({ kind: 'phu', label: name + repeat(times), loose: false });
    left = left.slice(whole.length);
  }
  while (left !== '') {
    const match = stepPattern.exec(left);
    if (match === null) return undefined;
    const [whole, codified, tiered, tiers, plain, number, recipients, times] = match;
    const token = codified === undefined ? (tiered ?? plain ?? '') : 'dieu';
    const value = codified ?? tiers ?? number ?? '';
    const inner = steps.some((step) => step.kind !== 'phu');
    const step = recipients === undefined ? readStep(token, value, inner) : recipientsStep;
    steps.push({ ...step, label: step.label + repeat(times) });
    left = left.slice(whole.length);
  }
  return steps.length === 0 ? undefined : steps;
}

/**
 * Says an anchor in words, from the widest unit to the narrowest; what is not an anchor of a law comes back as it is.
 *
 * @example describeAnchor('quy-che-dieu-6-khoan-9-diem-dd') // ['Quy chế', 'Điều 6', 'khoản 9', 'điểm đ']
 */
export function describeAnchor(anchor: string): string[] {
  return readAnchor(anchor)?.map((step) => step.label) ?? [anchor];
}

const recipientsStep: AnchorStep = { kind: 'noi-nhan', label: 'Nơi nhận', loose: true };

function readStep(token: string, value: string, inner: boolean): AnchorStep {
  if (token === 'can-cu') return { kind: token, label: `căn cứ thứ ${ordinal(Number(value))}`, loose: true };
  if (token === 'doan') return { kind: token, label: `đoạn ${inner ? 'không đánh số ' : ''}thứ ${ordinal(Number(value))}`, loose: true };
  if (token === 'phan' && /^\d+$/u.test(value))
    return { kind: token, label: `${levels.phan.word} thứ ${ordinal(Number(value))}`, loose: false };
  const level = token === 'muc' && /^[ivx]+$/u.test(value) ? 'muc-la-ma' : (token as LevelId);
  if (levels[level].numbering === 'position')
    return { kind: level, label: `${levels[level].word} thứ ${ordinal(Number(value))}`, loose: true };
  return { kind: level, label: `${levels[level].word} ${numberFromToken(level, value)}`, loose: false };
}

function numberFromToken(level: LevelId, value: string): string {
  if (/^[ivx]+$/u.test(value) && level !== 'diem') return value.toUpperCase();
  const written = value.replace(/^so-/u, '').replaceAll('dd', 'đ').replaceAll('-', '.');
  return level === 'dieu' && value.includes('-') ? written.replace(/\.[a-zđ]+\./u, (kind) => kind.toUpperCase()) : written;
}

function repeat(times: string | undefined): string {
  return times === undefined ? '' : ` (lần thứ ${ordinal(Number(times))})`;
}
