import type { Named, PageLink } from '../page/page-view.ts';
import type { DutyView, GivenBy } from './duty-view.ts';

/** A cell of the grid, ready to show: a duty of two themes is written out in its first cell, and linked from the other. */
export interface GridCellView {
  readonly theme: Named;
  readonly roles: readonly DutyView['role'][];
  readonly duties: readonly { readonly duty: DutyView; readonly first: boolean }[];
}

export interface GridRowView {
  readonly agency: Named & Pick<PageLink, 'title'>;
  readonly cells: readonly (GridCellView | undefined)[];
}

/** The grid of one document. */
export interface GridPage {
  readonly path: string;
  readonly givenBy: GivenBy;
  readonly themes: readonly Named[];
  readonly rows: readonly GridRowView[];
}

/** Two documents side by side. */
export interface ComparePage {
  readonly before: GivenBy;
  readonly after: GivenBy;
  readonly themes: readonly {
    readonly theme: Named;
    readonly bodies: readonly {
      readonly name: string | undefined;
      readonly change: 'same' | 'moved' | 'new' | 'dropped';
      readonly before: readonly DutyView[];
      readonly after: readonly DutyView[];
    }[];
  }[];
}

/** The way to a comparison: the titles of both documents. */
export interface ComparePair {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}
