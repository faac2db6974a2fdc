/** A request that is not carried out: the status of the answer, and what the editor reads. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const refusals = {
  malformed: () => new Refusal(422, 'Yêu cầu không đúng dạng. Hãy tải lại trang quản trị.'),
  unknownAction: () => new Refusal(422, 'Trang quản trị này không làm việc đó.'),
  path: () =>
    new Refusal(
      403,
      'Trang quản trị chỉ ghi được vào content/ và public/tai-len/, với tên tệp không dấu, chỉ một dấu chấm trước đuôi, và loại tệp cho phép (PDF, DOCX, ODT, PNG, JPG, WEBP).',
    ),
  keep: () => new Refusal(403, 'Mục này không được xóa. Muốn thôi đăng, hãy đổi "Trạng thái đăng" thành "Đã rút".'),
  unreadable: () => new Refusal(422, 'Nội dung gửi lên không có phần thông tin đầu tệp nên không ghi. Hãy tải lại trang quản trị.'),
  officialText: (lock: string) =>
    new Refusal(
      422,
      `Lời văn bản đã khóa, không được đổi chữ nào. Nếu bản nguồn cho thấy lời cũ chép sai, hãy ghi mã mới vào ô "Mã khóa lời văn": ${lock}`,
    ),
  rename: () => new Refusal(403, 'Không đổi được tên tệp ở đây, vì các trang khác đang dẫn tới.'),
  tooLarge: () => new Refusal(413, 'Tệp quá lớn. Hãy chọn tệp không quá 10 MB.'),
  notThatKind: () => new Refusal(422, 'Nội dung tệp không đúng với đuôi tên tệp. Hãy lưu lại tệp đúng loại rồi tải lên.'),
  link: () => new Refusal(403, 'Đường dẫn này đi qua một liên kết tới nơi khác nên không ghi.'),
};
