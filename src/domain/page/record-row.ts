/** One line of a record: a text, a link, or openly nothing (`unknown` says whether the source is silent, we have not seen it there, or nobody has verified it). */
export interface RecordRow {
  readonly name: string;
  readonly text?: string | undefined;
  readonly path?: string | undefined;
  /** A page elsewhere; opened only when the reader asks. */
  readonly url?: string | undefined;
  readonly items?: readonly string[] | undefined;
  readonly unknown?: 'not-in-source' | 'not-seen' | 'unverified' | undefined;
  /** Words of a law or another source. */
  readonly law?: boolean;
}
