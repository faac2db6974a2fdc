/** What every page knows about the portal itself; filled from the one entry of `cau-hinh`. */
export interface Portal {
  readonly title: string;
  readonly tagline: string;
  readonly publisher?: string | undefined;
  readonly province?: string | undefined;
  readonly responsible?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly siteUrl?: string | undefined;
  readonly licence?: string | undefined;
}

/** Until somebody answers for the portal in a named place, every page says that it is a trial. */
export function isTrial(portal: Portal): boolean {
  return portal.publisher === undefined || portal.province === undefined;
}
