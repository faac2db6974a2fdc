/** One step of the way from home to a page; `path` starts at the root of the site. The page itself is not a step: its heading says it. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}
