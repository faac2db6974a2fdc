const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * An ISO day as Vietnamese offices write it: a leading nought where a figure could be altered (days to 9, January, February).
 * Anything else is given back as it is.
 *
 * @example formatDay('2026-07-01') // '01/7/2026'
 */
export function formatDay(day: string): string {
  const match = isoDay.exec(day);
  return match === null ? day : `${match[3]}/${officialMonth(match[2])}/${match[1]}`;
}

/**
 * An ISO day in words, as official texts date themselves.
 *
 * @example formatLongDay('2022-08-09') // 'ngày 09 tháng 8 năm 2022'
 */
export function formatLongDay(day: string): string {
  const match = isoDay.exec(day);
  return match === null ? day : `ngày ${match[3]} tháng ${officialMonth(match[2])} năm ${match[1]}`;
}

function officialMonth(month: string | undefined): string {
  return Number(month) < 3 ? String(month) : String(Number(month));
}
