/** What people say, and the words this portal and the law use for the same thing. */
export interface Alias {
  readonly said: readonly string[];
  readonly means: readonly string[];
  /** What someone looks for who says only this. */
  readonly alone?: readonly string[];
}

/**
 * Everyday words for the subjects of this portal. They only widen a query, with less weight than what was typed.
 * `plan` takes them as an argument, so that they can come from content that editors write.
 */
export const everydayAliases: readonly Alias[] = [
  {
    said: ['đi tù về', 'tù về', 'ra tù', 'mới ra tù', 'mãn hạn tù', 'hết hạn tù', 'hết án', 'ra trại', 'mãn hạn', 'đi tù xong'],
    means: ['mới về', 'chấp hành xong án phạt tù'],
    alone: ['việc đầu tiên'],
  },
  {
    said: ['mới về', 'về nhà', 'về đến nhà', 'về địa phương'],
    means: ['mới về', 'khi về', 'chấp hành xong án phạt tù'],
    alone: ['việc đầu tiên'],
  },
  { said: ['vay tiền', 'mượn tiền', 'được vay', 'cho vay', 'vay ngân hàng'], means: ['vay vốn'] },
  { said: ['xin việc', 'tìm việc', 'kiếm việc', 'có việc', 'xin làm'], means: ['xin việc', 'việc làm', 'học nghề'] },
  { said: ['học việc', 'dạy nghề', 'đào tạo nghề'], means: ['học nghề'] },
  { said: ['lý lịch', 'giấy lý lịch', 'lltp'], means: ['phiếu lý lịch tư pháp'] },
  { said: ['xóa tiền án', 'xóa án', 'sạch án', 'tiền án'], means: ['xóa án tích'] },
  { said: ['mang gì', 'đem gì', 'cần giấy gì', 'giấy tờ gì'], means: ['giấy cần', 'mang theo'] },
  { said: ['báo công an', 'khai báo', 'trình báo', 'lên công an'], means: ['trình diện'] },
  { said: ['nợ án phí', 'đóng án phí', 'nộp phạt', 'tiền bồi thường'], means: ['nợ án phí', 'nộp án phí', 'thi hành án dân sự'] },
  { said: ['luật sư miễn phí', 'tư vấn luật', 'nhờ luật sư'], means: ['trợ giúp pháp lý'] },
  { said: ['người nhà', 'vợ chồng', 'bố mẹ', 'cha mẹ', 'con tôi'], means: ['người nhà', 'gia đình', 'người thân'] },
  { said: ['nhận người', 'tuyển người', 'thuê người'], means: ['nhận người mới về vào làm'] },
  { said: ['tha tù trước hạn', 'ra tù sớm', 'tha sớm'], means: ['tha tù trước thời hạn có điều kiện'] },
  { said: ['thahs'], means: ['thi hành án hình sự'] },
  { said: ['thncđ'], means: ['tái hòa nhập cộng đồng'] },
  { said: ['nhcsxh', 'ngân hàng chính sách'], means: ['ngân hàng chính sách xã hội'] },
  { said: ['chxapt', 'nchxapt'], means: ['chấp hành xong án phạt tù'] },
];
