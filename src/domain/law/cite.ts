import type { Unit } from './anchors.ts';
import { readAnchor } from './describe-anchor.ts';
import { type AttachedKind, attachedKinds } from './levels.ts';

/**
 * Cites a provision as officials write it, narrowest unit first, down to number, date and issuer of the document.
 * Units above an article are left out: articles are numbered through the whole document.
 *
 * @example cite({ anchor: 'quy-che-dieu-6-khoan-9-diem-a' }, { citation: 'Quyết định số 1320/QĐ-UBND …' })
 * // 'điểm a khoản 9 Điều 6 Quy chế ban hành kèm theo Quyết định số 1320/QĐ-UBND …'
 */
export function cite(unit: Pick<Unit, 'anchor'>, document: { readonly citation: string }): string {
  const steps = readAnchor(unit.anchor);
  if (steps === undefined) return document.citation;
  const inside = steps.filter((step) => step.kind !== 'phu').reverse();
  const attached = steps.find((step) => step.kind === 'phu');
  const kind = attached === undefined ? undefined : attachedKindOf(unit.anchor);
  const whole =
    attached === undefined || kind === undefined ? document.citation : `${attached.label} ${attachedKinds[kind].by} ${document.citation}`;
  return inside.map((step) => step.label + (step.loose ? ', ' : ' ')).join('') + whole;
}

function attachedKindOf(anchor: string): AttachedKind | undefined {
  return (Object.keys(attachedKinds) as AttachedKind[]).find((kind) => anchor.startsWith(`${kind}-`));
}
