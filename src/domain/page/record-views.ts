import type { PageFacets } from '../search/page-attributes.ts';
import type { Named, PageLink } from './page-view.ts';

/** What each sort of record adds to its page. Days are ISO days; absent means unknown. */
interface Source {
  readonly name: string;
  readonly url?: string | undefined;
  readonly publishedOn?: string | undefined;
}

export interface Check {
  readonly on: string;
  readonly by: string;
}

export interface ModelView {
  readonly type: string;
  readonly placeThen: string;
  readonly placeNow: string;
  readonly provinceNow: PageLink;
  readonly year?: string | undefined;
  readonly runBy: readonly string[];
  readonly activities: readonly string[];
  readonly figures: readonly { readonly text: string; readonly asOf?: string | undefined }[];
  readonly sources: readonly Source[];
}

export interface TermView {
  readonly abbreviations: readonly string[];
  readonly alsoCalled: readonly string[];
  readonly legal?: string | undefined;
}

export interface FormView {
  readonly number?: string | undefined;
  readonly whoFills: string;
  readonly whoConfirms?: string | undefined;
  readonly file?: string | undefined;
}

/** One function that moved from one type of body to another. */
export interface MoveView {
  readonly task: string;
  readonly other?: PageLink | undefined;
  readonly from?: string | undefined;
  readonly basis: string;
}

export interface AgencyView {
  readonly title: string;
  readonly shortName: string;
  readonly abbreviations: readonly string[];
  readonly level: string;
  readonly kind: string;
  readonly helpsWith: string;
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly gave: readonly MoveView[];
  readonly received: readonly MoveView[];
  /** Of a name for many: who they are. */
  readonly members: readonly PageLink[];
  /** The page of its duties, where it has any. */
  readonly duties?: PageLink | undefined;
  readonly checked: Check;
  readonly facets: PageFacets;
}

export interface ProvinceView {
  readonly title: string;
  readonly kind: string;
  readonly validUntil?: string | undefined;
  readonly mergedInto?: PageLink | undefined;
  readonly includes: readonly PageLink[];
  readonly basis: string;
  readonly checked: Check;
  readonly facets: PageFacets;
}

/** A document whose text is not held here. */
export interface CardView {
  /** What readers call a card. */
  readonly kind: string;
  readonly title: string;
  readonly shortName: string;
  readonly type: string;
  readonly citation?: string | undefined;
  readonly number?: string | undefined;
  readonly issuer: string;
  readonly province?: string | undefined;
  readonly issuedOn?: string | undefined;
  readonly effectiveFrom?: string | undefined;
  readonly effectiveUntil?: string | undefined;
  readonly state: Named & { readonly note: string };
  readonly officialUrl?: string | undefined;
  readonly replacedBy: readonly PageLink[];
  readonly sources: readonly Source[];
  readonly checked: Check;
  readonly facets: PageFacets;
}
