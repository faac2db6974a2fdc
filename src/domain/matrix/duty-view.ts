import type { HintedRun } from '../agency/former-names.ts';
import type { Named, PageLink } from '../page/page-view.ts';
import type { Receiver } from './duty.ts';
import type { Modality, Role } from './vocabulary.ts';

/** Who answers today for what was given to a body: `same`, another body (`now`), or nobody that a source names. */
export interface TodayView {
  readonly kind: 'same' | 'moved' | 'unknown';
  /** The body today, with its province: "Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng". */
  readonly name: string;
  readonly path?: string | undefined;
  /** Since when, and by which text; one for each step. */
  readonly steps: readonly { readonly since?: string | undefined; readonly basis: string }[];
  /** A step was read from one source only, or concluded. */
  readonly uncertain: boolean;
  /** Nobody at the former level answers any more: districts ended. */
  readonly levelGone: boolean;
}

/** The document that gives a duty: where it holds, and whether a reader may rely on it today. */
export interface GivenBy extends PageLink {
  readonly id: string;
  /** "tỉnh Đắk Nông", with what it is now; without a name the source does not tell which province; absent for texts of the whole country. */
  readonly place?: { readonly then?: string | undefined; readonly now?: string | undefined } | undefined;
  readonly issuedOn?: string | undefined;
  readonly state: Named & { readonly note?: string | undefined };
  /** Said where it was read from one source only. */
  readonly middling: boolean;
  readonly checkedOn: string;
}

/** One duty, ready to show. `id` is one in the whole matrix, and good for an address. */
export interface DutyView {
  readonly id: string;
  /** Plain words; of what lies outside the subject of the portal there may be none. */
  readonly words: string | undefined;
  /** The same, cut where names of former bodies stand. */
  readonly wordRuns: readonly HintedRun[];
  readonly role: { readonly id: Role; readonly name: string; readonly letter: string; readonly shape: string };
  readonly modality: Modality;
  /** The body as the document names it. */
  readonly agency: PageLink & { readonly id: string };
  readonly today: TodayView;
  readonly partners: readonly PageLink[];
  readonly directs: readonly PageLink[];
  readonly themes: readonly Named[];
  readonly beneficiaries: readonly string[];
  readonly when: readonly string[];
  readonly targets: readonly string[];
  /** By their short names. */
  readonly reportsTo: readonly Receiver[];
  /** "khoản 1 Điều 9 Quy chế", with its address. */
  readonly provision: PageLink;
  readonly quote?: string | undefined;
  readonly givenBy: GivenBy;
}

/** Duties under one name: of a role, a theme, a body, a document. */
export interface DutyGroup {
  readonly id: string;
  readonly title: string;
  readonly duties: readonly DutyView[];
}

/** A duty that falls due: `day` as the text names it, `last` the last day in time. */
export interface DueView {
  readonly duty: DutyView;
  readonly day: string;
  readonly last: string;
}

/** All duties of one type of body, over all documents. */
export interface AgencyPage {
  readonly id: string;
  readonly title: string;
  readonly shortName: string;
  readonly about: PageLink;
  /** It is there today. */
  readonly living: boolean;
  /** Nobody has verified whether it is. */
  readonly unverified: boolean;
  /** All that texts want of it is asked, not ordered: courts, the procuracy, the Fatherland Front. */
  readonly asked: boolean;
  readonly counts: { readonly standing: number; readonly expired: number; readonly outside: number };
  /** By role, then theme; a duty stands once, under its first theme. */
  readonly own: readonly DutyGroup[];
  readonly shared: readonly DutyGroup[];
  readonly inherited: readonly DutyGroup[];
  /** What others lead and this body does with them, or by their direction. */
  readonly beside: readonly DutyGroup[];
  readonly expired: readonly DutyGroup[];
  readonly outside: readonly DutyView[];
  /** First day of the month of the build. */
  readonly from: string;
  /** What falls due from then on, for two years, the earliest first. */
  readonly due: readonly DueView[];
  /** To be done in a rhythm of which the text gives no day. */
  readonly rhythmic: readonly DutyView[];
  /** Duties that set figures, those of others that it does with them among them. */
  readonly withTargets: readonly DutyView[];
}

/** A body that must help with what a page is about. */
export interface ResponsibleView {
  readonly body: PageLink;
  /** The page of all its duties. */
  readonly more: string;
  readonly duties: readonly DutyView[];
}
