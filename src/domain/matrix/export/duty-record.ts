/** One duty as a line of a table that people take away: every value in words, days as ISO days. */
export interface DutyRecord {
  /** One in the whole matrix, and stable. */
  readonly id: string;
  readonly document: string;
  readonly number: string;
  /** "tỉnh Đắk Nông, nay là tỉnh Lâm Đồng", or the whole country. */
  readonly place: string;
  readonly issuedOn: string;
  /** The body as the document names it. */
  readonly agency: string;
  /** Who answers on the day of the build, or that nobody verified it. */
  readonly today: string;
  readonly role: string;
  readonly modality: string;
  readonly duty: string;
  /** Official words. */
  readonly quote: string;
  readonly provision: string;
  readonly address: string;
  readonly themes: string;
  readonly beneficiaries: string;
  readonly partners: string;
  readonly when: string;
  readonly targets: string;
  readonly reportsTo: string;
  readonly state: string;
  readonly stateNote: string;
  readonly checkedOn: string;
}

/** The columns in their order. `width` is in characters; `day` marks columns of days, `text` columns that wrap. */
export const recordColumns = {
  id: { width: 30, kind: 'text' },
  document: { width: 24, kind: 'text' },
  number: { width: 16, kind: 'text' },
  place: { width: 18, kind: 'text' },
  issuedOn: { width: 12, kind: 'day' },
  agency: { width: 24, kind: 'text' },
  today: { width: 26, kind: 'text' },
  role: { width: 14, kind: 'text' },
  modality: { width: 13, kind: 'text' },
  duty: { width: 45, kind: 'text' },
  quote: { width: 60, kind: 'text' },
  provision: { width: 24, kind: 'text' },
  address: { width: 34, kind: 'text' },
  themes: { width: 24, kind: 'text' },
  beneficiaries: { width: 24, kind: 'text' },
  partners: { width: 24, kind: 'text' },
  when: { width: 26, kind: 'text' },
  targets: { width: 34, kind: 'text' },
  reportsTo: { width: 24, kind: 'text' },
  state: { width: 18, kind: 'text' },
  stateNote: { width: 34, kind: 'text' },
  checkedOn: { width: 12, kind: 'day' },
} as const satisfies Record<keyof DutyRecord, { readonly width: number; readonly kind: 'text' | 'day' }>;

export const columnIds = Object.keys(recordColumns) as (keyof DutyRecord)[];

/** How the columns are called. */
export type ColumnNames = Readonly<Record<keyof DutyRecord, string>>;
