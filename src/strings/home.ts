/** The first page: search, for whom, tasks, what changed. */
export const homeStrings = {
  title: 'Bạn cần làm việc gì hôm nay?',
  who: 'Bạn cần hướng dẫn cho ai?',
  tasks: 'Việc nhiều người cần',
  allTasks: 'Xem tất cả thủ tục',
  changed: 'Đã đổi từ 2025–2026',
  changedMore: 'Xem bảng trước, nay và căn cứ',
  news: 'Tin mới',
  documents: 'Văn bản chính thức, đủ từng chữ',
  documentsHint: 'Mỗi điều, khoản, điểm có liên kết riêng để bạn dẫn lại.',
  questions: 'Hay được hỏi',
  allQuestions: 'Xem tất cả câu hỏi',
} as const;

/** The six ways in. */
export const audienceStrings = {
  title: 'Dành cho ai',
  intro: 'Chọn người cần hướng dẫn. Trang viết trước hết cho người đó đứng đầu, rồi đến các trang liên quan.',
  description: 'Các trang hướng dẫn, xếp theo người cần dùng.',
  empty: 'Chưa có trang nào cho lối vào này.',
  first: 'Nên đọc trước',
  ways: {
    'nguoi-moi-ve': 'Giấy tờ, trình diện, vay vốn, việc làm sau khi về.',
    'nguoi-dang-chap-hanh': 'Án treo, cải tạo không giam giữ, quản chế: việc phải làm, việc được làm.',
    'gia-dinh': 'Giúp người thân từng việc một, việc nào làm thay được.',
    'can-bo-xa': 'Tiếp nhận, xác nhận, phối hợp với các cơ quan, mô hình ở nơi khác.',
    'co-so-su-dung-lao-dong': 'Nhận người vào làm: được hỏi giấy gì, được hỗ trợ gì.',
    'bien-tap-vien': 'Lời dùng cho đúng, đoạn viết sẵn, nguồn để dẫn.',
  },
} as const;
