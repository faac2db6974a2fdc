import type { Unit } from './anchors.ts';
import { type AnchorStep, readAnchor } from './describe-anchor.ts';
import { type AttachedKind, attachedKinds } from './levels.ts';

/**
 * Cites a provision as officials write it, narrowest unit first, down to number, date and issuer of the document.
 * Units above an article are left out: articles are numbered through the whole document.
 *
 * @example cite({ anchor: 'quy-che-dieu-6-khoan-9-diem-a' }, { citation: 'Quyết định số 1320/QĐ-UBND …' })
 * // 'điểm a khoản 9 Điều 6 Quy chế ban hành kèm theo Quyết định số 1320/QĐ-UBND …'
 */
export function cite(unit: Pick<Unit, 'anchor'>, document: { readonly citation: string }): string {
  const steps = readAnchor(unit.anchor) ?? [];
  const attached = steps.find((step) => step.kind === 'phu');
  const kind = attachedKindOf(unit.anchor);
  const whole =
    attached === undefined || kind === undefined ? document.citation : `${attached.label} ${attachedKinds[kind].by} ${document.citation}`;
  return narrowFirst(steps) + whole;
}

/**
 * Names a provision within its document, narrowest unit first.
 *
 * @example citeProvision('muc-ii-khoan-1-gach-6') // 'gạch đầu dòng thứ sáu, khoản 1 mục II'
 * @example citeProvision('quy-che-dieu-10-khoan-3') // 'khoản 3 Điều 10 Quy chế'
 */
export function citeProvision(anchor: string): string {
  const steps = readAnchor(anchor);
  if (steps === undefined) return anchor;
  const attached = steps.find((step) => step.kind === 'phu')?.label ?? '';
  return (narrowFirst(steps) + attached).replace(/,? $/u, '');
}

function narrowFirst(steps: readonly AnchorStep[]): string {
  const inside = steps.filter((step) => step.kind !== 'phu').reverse();
  return inside.map((step) => step.label + (step.loose ? ', ' : ' ')).join('');
}

function attachedKindOf(anchor: string): AttachedKind | undefined {
  return (Object.keys(attachedKinds) as AttachedKind[]).find((kind) => anchor === kind || anchor.startsWith(`${kind}-`));
}
