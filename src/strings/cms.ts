/** What the admin page says beside Decap's own interface. */
export const cmsStrings = {
  title: 'Quản trị nội dung – Cổng Hòa nhập',
  loading: 'Đang mở trang quản trị…',
  noScript: 'Trang quản trị cần JavaScript. Hãy bật JavaScript rồi tải lại. Các trang cho người đọc thì không cần.',
  noBackend: 'Trang quản trị chỉ mở được trên máy của biên tập viên. Trên máy đó, hãy chạy lệnh npm start rồi mở địa chỉ hiện ra.',
  notSaved: 'Chưa lưu',
  stale:
    'Có người đã sửa tệp này sau khi bạn mở. Hãy chép phần bạn vừa viết ra chỗ khác, tải lại trang, rồi sửa trên bản mới. Bản của người kia vẫn còn nguyên.',
  gone: (path: string) => `Tệp ${path} không còn nữa. Hãy chép phần bạn vừa viết ra chỗ khác, quay về danh sách và xem lại.`,
  unreadable: (path: string) =>
    `Không đọc được phần thông tin ở đầu tệp ${path}, nên không lưu đè. Hãy nhờ kỹ thuật chạy npm run check và sửa tệp.`,
  more: (count: number) => `Còn ${count} chỗ nữa.`,
  problems: {
    entry: 'Trang này',
    missing: 'chưa điền. Hãy điền ô này.',
    choose: 'chưa chọn đúng. Hãy chọn một giá trị trong danh sách.',
    wrongKind: 'chưa đúng kiểu. Hãy xóa đi rồi điền lại.',
    wrongForm: 'chưa đúng dạng. Hãy xem gợi ý dưới ô.',
    tooLong: (most: number) => `dài quá ${most} ký tự. Hãy viết ngắn lại.`,
    tooMany: (most: number) => `có quá ${most} mục. Hãy bỏ bớt.`,
    tooFew: (least: number) => `cần ít nhất ${least} mục. Hãy thêm vào.`,
    unknownKeys: (keys: string) => `có phần không dùng ở đây (${keys}). Hãy xóa phần đó.`,
    own: (text: string) => `${text.replace(/[.\s]+$/, '')}. Hãy sửa lại ô này.`,
    withFix: (text: string, fix: string) => `${text.replace(/[.\s]+$/, '')}. ${fix}`,
    noLawText: 'Lời văn bản: chưa có. Hãy chép lời văn bản vào.',
  },
} as const;
