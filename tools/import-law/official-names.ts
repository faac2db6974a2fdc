/** Names of bodies as sentences write them; heads of documents set them in capitals. */
const bodies = [
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Chủ tịch nước',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Tòa án nhân dân tối cao',
  'Viện kiểm sát nhân dân tối cao',
  'Bộ Công an',
  'Bộ Quốc phòng',
  'Bộ Tư pháp',
  'Bộ Nội vụ',
  'Bộ Ngoại giao',
  'Bộ Tài chính',
  'Bộ Y tế',
  'Bộ Xây dựng',
  'Bộ Công Thương',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Lao động - Thương binh và Xã hội',
  'Bộ Thông tin và Truyền thông',
  'Bộ Nông nghiệp và Môi trường',
  'Ngân hàng Nhà nước Việt Nam',
  'Ngân hàng Chính sách xã hội',
] as const;

/** Posts and bodies whose capitals are known; the longer before the shorter that it holds. */
const words = [
  'Thủ tướng Chính phủ',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Hội đồng nhân dân',
  'Chánh Văn phòng',
  'Chánh Thanh tra',
  'Tổng Giám đốc',
  'Tổng Cục trưởng',
  'Tổng Thư ký',
  'Viện trưởng',
  'Trưởng ban',
  'Cục trưởng',
  'Thứ trưởng',
  'Bộ trưởng',
  'Thủ tướng',
  'Chính phủ',
  'Chủ tịch',
  'Chủ nhiệm',
  'Giám đốc',
  'Chánh án',
  'Quốc hội',
  'Quyền',
  'Phó',
  'tỉnh',
  'thành phố',
  'huyện',
  'xã',
  'phường',
] as const;

const upper = (text: string) => text.toLocaleUpperCase('vi');

/**
 * A name that is set in capitals as a sentence writes it; a name with words that are not known here stays as it is printed.
 *
 * @example asInSentence('KT. CHỦ TỊCH') // 'KT. Chủ tịch'
 */
export function asInSentence(printed: string): string {
  if (/\p{Ll}/u.test(printed)) return printed;
  const body = bodies.find((name) => upper(name) === printed);
  if (body !== undefined) return body;
  const mark = /^(?:TM|KT|TL|TUQ|Q)\.\s*/u.exec(printed)?.[0] ?? '';
  let rest = printed.slice(mark.length);
  const written: string[] = [];
  while (rest !== '') {
    const known = words.find((word) => rest === upper(word) || rest.startsWith(`${upper(word)} `));
    const whole = bodies.find((name) => rest === upper(name)) ?? known;
    if (whole === undefined) return printed;
    written.push(whole);
    rest = rest.slice(whole.length).trimStart();
  }
  return mark.trimEnd() + (mark === '' ? '' : ' ') + written.join(' ');
}

/**
 * The post as it was written when signing, those in whose stead first.
 *
 * @example signedAs(['KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH') // 'KT. Chủ tịch, Phó Chủ tịch'
 */
export function signedAs(onBehalf: readonly string[], position: string): string {
  return [...onBehalf, position].map(asInSentence).join(', ');
}
