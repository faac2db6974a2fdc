/** States, checks and bases: the lines that tell how far a page can be relied on. */
export const statusStrings = {
  state: 'Tình trạng',
  checked: (day: string, by: string) => `Kiểm tra lần cuối ${day}, người kiểm tra: ${by}.`,
  unknownInSource: 'Văn bản nguồn không ghi',
  unseenInSource: 'Chưa rõ; cổng không thấy ghi trong bản nguồn',
  unverified: 'Chưa xác minh',
  basis: 'Căn cứ',
  basisHint: 'Mỗi điều nói trên trang này dựa vào các điều khoản sau.',
  wholeText: 'cả văn bản',
  readProvision: 'Đọc nguyên văn',
  sourceUnknown: 'Nguồn: không rõ địa chỉ',
} as const;
