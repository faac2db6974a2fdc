/** A province as it was, with its last day (undefined: not known here). */
export interface FormerProvince {
  readonly title: string;
  readonly validUntil?: string | undefined;
}

/**
 * Former provinces that joined a province after a text was issued there: the text was not written for them. A text without a day is
 * taken as an old one, for then its reader must be told.
 *
 * @example joinedSince('2023-11-09', [{ title: 'Kon Tum', validUntil: '2025-06-30' }]) // ['Kon Tum']
 * @example joinedSince('2026-07-15', [{ title: 'Hà Nam', validUntil: '2025-06-30' }]) // []
 */
export function joinedSince(issuedOn: string | undefined, former: readonly FormerProvince[]): string[] {
  return former
    .filter(({ validUntil }) => issuedOn === undefined || validUntil === undefined || issuedOn <= validUntil)
    .map(({ title }) => title);
}
