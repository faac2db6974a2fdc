const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * An ISO day as Vietnamese readers write it; anything else is given back as it is.
 *
 * @example formatDay('2026-11-22') // '22/11/2026'
 */
export function formatDay(day: string): string {
  const match = isoDay.exec(day);
  return match === null ? day : `${match[3]}/${match[2]}/${match[1]}`;
}

/**
 * An ISO day in words, as official texts date themselves: a leading nought only for days and months that could be altered.
 *
 * @example formatLongDay('2022-08-09') // 'ngày 09 tháng 8 năm 2022'
 */
export function formatLongDay(day: string): string {
  const match = isoDay.exec(day);
  if (match === null) return day;
  const month = Number(match[2]);
  return `ngày ${match[3]} tháng ${month < 3 ? match[2] : String(month)} năm ${match[1]}`;
}
