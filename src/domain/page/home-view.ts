import type { ListGroup, ListItem } from '../list/list-item.ts';
import type { Named, PageLink } from './page-view.ts';

/** One of the everyday tasks, with its pictogram. */
export interface TaskView extends PageLink {
  readonly summary: string;
  readonly pictogram: string;
  /** As in every list: only where the rule behind the task is old or unverified. */
  readonly state?: Named | undefined;
}

/** What the first page offers; every list holds only pages that exist. */
export interface HomeView {
  readonly audiences: readonly Named[];
  readonly tasks: readonly TaskView[];
  /** The page about what changed, and its shortest sentences. */
  readonly changed?: (PageLink & { readonly sentences: readonly string[] }) | undefined;
  readonly questions: readonly ListItem[];
  readonly news: readonly ListItem[];
  readonly documents: readonly ListItem[];
}

export interface AudienceView extends Named {
  readonly groups: readonly ListGroup[];
}
