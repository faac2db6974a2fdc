import type { OpenedProvision } from '../law/opened-provision.ts';

/** One basis as a page shows it: the provision, where to read it, and the state of its text on the day that was checked. */
export interface BasisView {
  /** The provision and its text as the law is cited: "khoản 3 Điều 32 Nghị định 152/2026/NĐ-CP". */
  readonly label: string;
  /** Path from the root of the site: the provision itself where the text is held here, else the page about the text. */
  readonly path: string;
  readonly held: boolean;
  readonly note?: string | undefined;
  /** The provision in its own words, where the portal holds them. */
  readonly opened?: OpenedProvision | undefined;
  readonly state: string;
  readonly stateLabel: string;
}
