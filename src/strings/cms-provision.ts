/** What the fields for a provision and its words say in the CMS. */
export const cmsProvisionStrings = {
  search: 'Gõ để tìm, ví dụ: Điều 6 khoản 9, hoặc vài chữ của điều khoản',
  choices: 'Các điều khoản của văn bản',
  clear: 'Bỏ chọn',
  none: 'Không có điều khoản nào như vậy. Hãy gõ ít chữ hơn, hoặc chỉ gõ số: Điều 6 khoản 9.',
  more: (count: number) => `Còn ${count} điều khoản nữa. Gõ thêm để thu hẹp.`,
  found: (count: number) => `${count} điều khoản`,
  words: 'Lời của điều khoản',
  noDocument: 'Hãy chọn văn bản trước; mục lục của văn bản sẽ hiện ở đây.',
  loading: 'Đang đọc văn bản…',
  failed: 'Chưa đọc được văn bản. Hãy tải lại trang; nếu vẫn vậy, xem cửa sổ chạy npm start.',
  card: 'Cổng chưa có toàn văn văn bản này, nên không có mục lục để chọn. Hãy để trống và ghi điều khoản bằng lời.',
  unknown: (anchor: string) => `Văn bản này không có điều khoản "${anchor}". Hãy chọn lại.`,
  take: 'Lấy nguyên văn của điều khoản',
  replace: 'Thay lời đang có bằng nguyên văn của điều khoản?',
  chooseFirst: 'Chọn điều khoản trước, rồi lấy nguyên văn.',
  stands: 'Khớp từng chữ',
  differs: (from: string) => `Không khớp: điều khoản không có chữ này, từ “${from}”.`,
  elsewhere: (place: string) => `Không khớp: lời này ở ${place}, không ở điều khoản đã chọn.`,
  /** On saving, after the name of the field. */
  problems: {
    unknown: (anchor: string) => `văn bản không có điều khoản "${anchor}". Hãy chọn lại trong mục lục của văn bản.`,
    differs: (place: string, from: string) =>
      `không khớp từng chữ với ${place}, từ “${from}”. Hãy bấm “Lấy nguyên văn của điều khoản” rồi cắt bớt, hoặc chọn đúng điều khoản.`,
    elsewhere: (chosen: string, place: string) => `lời này không có ở ${chosen} mà ở ${place}. Hãy chọn lại điều khoản.`,
  },
} as const;
