import type { FormerBody } from '../agency/former-names.ts';
import type { Named, PageLink } from '../page/page-view.ts';
import type { PageFacets } from '../search/page-attributes.ts';
import type { ContentsItem, LinkSorts, PartView } from './law-view.ts';

/** Whose text it is and where that place is today; `place` is absent where the source does not name it. */
export interface WhoseText {
  readonly year: string | undefined;
  readonly place: string | undefined;
  /** The province that the place has become part of. */
  readonly now: string | undefined;
  /** Former provinces that have joined the place since; of those that the portal knows. */
  readonly joined: readonly string[];
  readonly wholeCountry: boolean;
}

/** Everything that the page of an official text shows. Days are ISO days; what is unknown is absent and said so on the page. */
export interface LawPage {
  readonly id: string;
  readonly title: string;
  readonly shortName: string;
  readonly citation: string;
  readonly summary: string;
  readonly kind: string;
  readonly type: string;
  readonly number: string | undefined;
  readonly issuer: string;
  readonly issuedOn: string | undefined;
  readonly effectiveFrom: string | undefined;
  readonly effectiveUntil: string | undefined;
  readonly signers: readonly { readonly name: string; readonly position: string }[];
  readonly state: Named & { readonly reason: string };
  /** Somebody has found out whether it is in force; until then nobody vouches for what the source is silent about. */
  readonly stateKnown: boolean;
  readonly checked: { readonly on: string; readonly by: string };
  readonly whose: WhoseText;
  readonly newsOnly: boolean;
  readonly source: {
    readonly name: string;
    readonly url: string | undefined;
    readonly publishedOn: string | undefined;
    readonly sha256: string;
    readonly note: string | undefined;
  };
  readonly confidence: string;
  readonly parts: readonly PartView[];
  readonly contents: readonly ContentsItem[];
  readonly linkSorts: LinkSorts;
  /** Bodies that the text names and that are no more. */
  readonly former: readonly FormerBody[];
  readonly previous: PageLink | undefined;
  readonly next: PageLink | undefined;
  readonly facets: PageFacets;
}
