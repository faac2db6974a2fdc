/** One basis as a page shows it: the text, its state today, the provision, and where to read it. */
export interface BasisView {
  /** Short name of the text. */
  readonly document: string;
  /** Path from the root of the site: the provision itself where the text is held here, else the page about the text. */
  readonly path: string;
  readonly held: boolean;
  /** The provision as the law writes it; absent when the whole text is meant. */
  readonly provision?: string | undefined;
  readonly note?: string | undefined;
  readonly state: string;
  readonly stateLabel: string;
}
