/**
 * A place by its name of then and, where that tells something new, by its name of now.
 *
 * @example placeThenAndNow('xã Tân Hội Trung, tỉnh Đồng Tháp', 'tỉnh Đồng Tháp') // 'xã Tân Hội Trung, tỉnh Đồng Tháp'
 * @example placeThenAndNow('tỉnh Hà Nam', 'tỉnh Ninh Bình') // 'tỉnh Hà Nam → tỉnh Ninh Bình'
 */
export function placeThenAndNow(then: string, now: string): string {
  return then.toLocaleLowerCase('vi').includes(now.toLocaleLowerCase('vi')) ? then : `${then} → ${now}`;
}
