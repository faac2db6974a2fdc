import type { PageLink } from '../page/page-view.ts';
import type { GivenBy } from './duty-view.ts';

/** A way into the matrix; `count`: how many duties it leads to. */
export interface CountedLink extends PageLink {
  readonly count?: number | undefined;
}

/** The door to the matrix. */
export interface DutyHomeView {
  readonly counts: { readonly rows: number; readonly obligations: number; readonly documents: number };
  readonly workplaces: readonly CountedLink[];
  readonly documents: readonly (Pick<GivenBy, 'place' | 'state'> & PageLink & { readonly count: number })[];
  readonly agencies: readonly CountedLink[];
  readonly former: readonly CountedLink[];
  readonly themes: readonly CountedLink[];
  readonly provinces: readonly { readonly title: string; readonly documents: readonly PageLink[] }[];
  readonly downloads: readonly PageLink[];
}
