import type { BasisView } from '../basis/basis-view.ts';
import type { FormerName } from '../agency/former-names.ts';
import type { ResponsibleView } from '../matrix/duty-view.ts';
import type { PageFacets } from '../search/page-attributes.ts';

/** An identifier and its Vietnamese name, or a page and its title. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface PageLink {
  readonly path: string;
  readonly title: string;
}

/**
 * What every page of knowledge says about itself, ready to show: whom it serves, where it applies,
 * what it rests on, when it was checked. Parts that a collection does not have are absent.
 */
export interface PageView {
  readonly id: string;
  readonly collection: string;
  /** "Thủ tục", "Hướng dẫn" … */
  readonly kind: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly oneMinute: readonly string[];
  readonly audience: readonly Named[];
  readonly topics: readonly Named[];
  readonly applicability?: string | undefined;
  readonly basis: readonly BasisView[];
  /** State of the basis as a whole; its note stands above the fold where it is not simply in force. */
  readonly state?: (Named & { readonly note?: string | undefined }) | undefined;
  /** How sure we are of our reading; absent where nothing was read: an announcement about the portal itself. */
  readonly confidence?: Named | undefined;
  readonly checked: { readonly on: string; readonly by: string };
  readonly reviewBy?: string | undefined;
  /** Whether the page tells people how to deal with an authority. */
  readonly describesProcedure: boolean;
  /** The editors' Markdown. */
  readonly body: string;
  /** Names of bodies that are no more, for hints in the body. */
  readonly former: readonly FormerName[];
  readonly related: readonly PageLink[];
  /** Who must help with what the page is about. */
  readonly responsible: readonly ResponsibleView[];
  readonly facets: PageFacets;
}
