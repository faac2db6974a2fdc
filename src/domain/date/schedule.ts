/** When a duty falls due. Days are ISO days ('2023-11-20'); days of a year are 'MM-DD' ('09-15'). */

export const rhythms = {
  'hang-thang': { name: 'hằng tháng', months: 1 },
  'hang-quy': { name: 'hằng quý', months: 3 },
  'sau-thang': { name: '6 tháng một lần', months: 6 },
  'hang-nam': { name: 'hằng năm', months: 12 },
} as const;
export type Rhythm = keyof typeof rhythms;

/** `truoc`: strictly before the day, so that the day before is the last; `den-het`: the day itself is the last; `vao`: on that day. */
export const limits = { truoc: 'trước ngày', 'den-het': 'đến hết ngày', vao: 'vào ngày' } as const;
export type Limit = keyof typeof limits;

export const timeUnits = { gio: 'giờ', ngay: 'ngày', 'ngay-lam-viec': 'ngày làm việc', thang: 'tháng' } as const;
export type TimeUnit = keyof typeof timeUnits;

/** The most days of each month, February in a leap year. */
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Says whether some year has this day: 29 February is one, 30 February is none. Months count from 1. */
export function isDayOfYear(month: number, day: number): boolean {
  return day >= 1 && day <= (monthDays[month - 1] ?? 0);
}

/** `from`, `until`: the period a report covers. `saidIn`: the provision of the same document that gives the days, where the duty's own does not. */
export interface OneOff {
  readonly type: 'mot-lan';
  readonly due: string;
  readonly limit: Limit;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly saidIn?: string | undefined;
}

/**
 * `dueMonth` counts inside the rhythm's own cycle, from 1: the month of the year for `hang-nam`, 1–6 for `sau-thang`, 1–3 for `hang-quy`.
 * A cycle begins on 1 January, 1 July, … Without `dueDay` the text gives no day: nothing can be computed.
 */
export interface Recurring {
  readonly type: 'dinh-ky';
  readonly every: Rhythm;
  readonly dueMonth?: number | undefined;
  readonly dueDay?: number | undefined;
  readonly limit?: Limit | undefined;
  readonly from?: string | undefined;
  readonly fromPreviousYear?: boolean | undefined;
  readonly until?: string | undefined;
  readonly saidIn?: string | undefined;
}

export interface AfterEvent {
  readonly type: 'sau-viec';
  readonly within: number;
  readonly unit: TimeUnit;
  readonly after: string;
  readonly saidIn?: string | undefined;
}

export type Schedule = OneOff | Recurring | AfterEvent | { readonly type: 'thuong-xuyen' } | { readonly type: 'khi-co-yeu-cau' };
