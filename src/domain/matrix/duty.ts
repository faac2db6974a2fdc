import type { AgencyFunction } from '../agency/functions.ts';
import type { Schedule } from '../date/schedule.ts';
import type { Beneficiary, Comparator, DutyTheme, Modality, Role } from './vocabulary.ts';

/** A figure to reach: "dưới 0,5% …, hằng năm". `value` is in `unit`. */
export interface Target {
  readonly metric: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  readonly period?: string | undefined;
  readonly denominator?: string | undefined;
  readonly condition?: string | undefined;
}

/** Who gets a report: a type of body, and the body that passes it on ("qua Công an tỉnh"). */
export interface Receiver {
  readonly to: string;
  readonly via?: string | undefined;
}

/**
 * One obligation of one type of body, proven by the words of a provision. `agency` is the body as the document names it, never its heir of today.
 * Of a document that is held as a card there is an `article` in words, and neither anchor nor quote.
 */
export interface Duty {
  readonly id: string;
  readonly document: string;
  readonly agency: string;
  readonly role: Role;
  readonly modality: Modality;
  /** Bodies it works with (phối hợp), never those it only directs, guides or tells. */
  readonly partners: readonly string[];
  /** Bodies that it directs or guides, and that act by it. */
  readonly directs: readonly string[];
  /** Plain words; only what lies outside the portal's subject may lack them. */
  readonly duty?: string | undefined;
  readonly function?: AgencyFunction | undefined;
  readonly provision?: string | undefined;
  readonly article?: string | undefined;
  readonly quote?: string | undefined;
  readonly themes: readonly DutyTheme[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly schedule: readonly Schedule[];
  readonly targets: readonly Target[];
  readonly reportsTo: readonly Receiver[];
  readonly legalBasis: readonly { readonly document: string; readonly provision?: string | undefined }[];
}

/** A name for a duty that is one in the whole matrix, and good as the id of an element. */
export function dutyKey({ document, agency, id }: Pick<Duty, 'document' | 'agency' | 'id'>): string {
  return `${document}--${agency}--${id}`;
}

/** What several bodies are charged with in the same words is one obligation, with a row for each body. */
export function obligationKey({ document, provision, article, quote, id }: Duty): string {
  return [document, provision ?? article ?? '', quote ?? id].join('\n');
}
