import type { Body } from '../agency/succession.ts';
import { type Duty, obligationKey } from './duty.ts';

/** What an editor should look at again; nothing of it is wrong for certain. */
export const warningKinds = {
  'no-lead': 'Nhiều cơ quan cùng một việc mà không nơi nào chủ trì',
  'two-leads': 'Nhiều cơ quan cùng chủ trì một việc',
  'basis-ended': 'Việc dựa trên văn bản đã hết hiệu lực hoặc đã bị thay',
  'no-successor': 'Cơ quan không còn mà chưa rõ nay là cơ quan nào',
  'no-denominator': 'Chỉ tiêu phần trăm không nói trên tổng số nào',
} as const;
export type WarningKind = keyof typeof warningKinds;

export interface DutyWarning {
  readonly kind: WarningKind;
  /** The duties of one document that it is about, each obligation once. */
  readonly duties: readonly Duty[];
  /** The text that ended, the figure that lacks a whole, the bodies that share. */
  readonly detail: string;
}

/** What is known around the duties. */
export interface WarningContext {
  readonly bodyOf: (duty: Duty) => Body | undefined;
  /** Says of a text that has ended what it is called; undefined for one that holds or is not known. */
  readonly endedName: (document: string) => string | undefined;
  readonly agencyName: (id: string) => string;
}

/** Everything worth another look, in the order of the table of kinds; what is the same of several duties of a document is told once. */
export function dutyWarnings(duties: readonly Duty[], context: WarningContext): DutyWarning[] {
  const shared = [...Map.groupBy(duties, obligationKey).values()].filter((rows) => rows.length > 1);
  const leads = (rows: readonly Duty[]) => rows.filter(({ role }) => role === 'chu-tri');
  const names = (rows: readonly Duty[]) => rows.map(({ agency }) => context.agencyName(agency)).join(', ');
  return merged([
    ...shared.filter(wantsLead).map((rows) => warn('no-lead', rows, names(rows))),
    ...shared.filter((rows) => leads(rows).length > 1).map((rows) => warn('two-leads', leads(rows), names(leads(rows)))),
    ...duties.flatMap((duty) => ended(duty, context)),
    ...duties
      .filter((duty) => context.bodyOf(duty)?.kind === 'unknown')
      .map((duty) => warn('no-successor', [duty], context.agencyName(duty.agency))),
    ...duties.flatMap((duty) =>
      duty.targets
        .filter(({ unit, denominator }) => unit === '%' && denominator === undefined)
        .map(({ metric }) => warn('no-denominator', [duty], metric)),
    ),
  ]);
}

/**
 * Somebody is to help, and nobody leads. What several bodies are each to do for themselves (answer for a decision, send a report, direct their own
 * units) has no lead, and wants none.
 */
const wantsLead = (rows: readonly Duty[]) => rows.some(({ role }) => role === 'phoi-hop') && !rows.some(({ role }) => role === 'chu-tri');

function ended(duty: Duty, { endedName }: WarningContext): DutyWarning[] {
  const names = new Set(duty.legalBasis.flatMap(({ document }) => endedName(document) ?? []));
  return names.size === 0 ? [] : [warn('basis-ended', [duty], [...names].join(', '))];
}

function merged(found: readonly DutyWarning[]): DutyWarning[] {
  const same = Map.groupBy(found, ({ kind, duties, detail }) => [kind, duties[0]?.document, detail].join('\n'));
  return [...same.values()].flatMap((all) => {
    const byObligation = new Map(all.flatMap(({ duties }) => duties).map((duty) => [obligationKey(duty), duty]));
    return all.slice(0, 1).map(({ kind, detail }) => warn(kind, [...byObligation.values()], detail));
  });
}

const warn = (kind: WarningKind, duties: readonly Duty[], detail: string): DutyWarning => ({ kind, duties, detail });
