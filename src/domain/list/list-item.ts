import type { Named } from '../page/page-view.ts';

/** One line of a list of pages. */
export interface ListItem {
  readonly path: string;
  readonly title: string;
  readonly summary?: string | undefined;
  /** A short word before the title: kind of page, number, year. */
  readonly tag?: string | undefined;
  /** Facts under the title: sort, place, year. */
  readonly facts?: string | undefined;
  /** Of a text always; of guidance only where the reader must know: old rules, unverified ones. */
  readonly state?: Named | undefined;
  /** The title is a sentence of the law's own. */
  readonly law?: boolean;
}

export interface ListGroup {
  /** Fragment of the group on its page. */
  readonly id: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly items: readonly ListItem[];
  /** How many stand open; the rest waits under "Xem thêm". */
  readonly open?: number | undefined;
  /** What one item is called: "câu hỏi". */
  readonly one?: string | undefined;
}
