import type { PageFacets } from '../search/page-attributes.ts';

/** A post that readers may turn to; never a person, never unverified. */
export interface ContactView {
  readonly path: string;
  readonly title: string;
  readonly post: string;
  readonly place: string;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly hours?: string | undefined;
  readonly source: string;
  readonly checked: { readonly on: string; readonly by: string };
  readonly facets: PageFacets;
}
