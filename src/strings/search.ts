/** The search box and the search page. */
export const searchStrings = {
  title: 'Tìm kiếm',
  description: 'Tìm trong văn bản, thủ tục, hướng dẫn của cổng. Điều bạn gõ không rời khỏi máy của bạn.',
  label: 'Tìm trên cổng',
  labelLong: 'Bạn muốn tìm gì?',
  placeholder: 'Ví dụ: vay vốn',
  button: 'Tìm',
  clear: 'Xóa',
  hint: 'Gõ có dấu hay không dấu đều được. Điều bạn gõ ở lại trên máy của bạn.',
  examplesTitle: 'Thử tìm',
  examples: ['vay vốn', 'lý lịch tư pháp', 'trình diện', 'xóa án tích', 'học nghề', 'trợ giúp pháp lý'],
  filters: 'Lọc theo loại trang',
  all: 'Tất cả',
  withCount: (name: string, count: number) => `${name} (${count})`,
  results: 'Kết quả',
  moreFilters: (chosen: number) => (chosen === 0 ? 'Lọc thêm' : `Lọc thêm (đang chọn ${chosen})`),
  clearFilters: 'Bỏ lọc',
  facets: {
    tinh: 'Tỉnh, thành phố',
    'co-quan': 'Cơ quan',
    'doi-tuong': 'Dành cho ai',
    'tinh-trang': 'Tình trạng',
    nam: 'Năm',
  },
  order: 'Xếp theo',
  orders: { lienQuan: 'Liên quan nhất', moi: 'Mới ban hành nhất', cu: 'Cũ nhất' },
  orderHint: 'Trang không có ngày ban hành đứng sau cùng.',
  places: (title: string) => `Đoạn khớp trong ${title}`,
  found: (count: number, all: number, query: string) =>
    count === all
      ? `${count} trang có nội dung khớp với “${query}”.`
      : `${count} trong ${all} trang khớp với “${query}”, theo mục đang lọc.`,
  apart: (query: string) => `Chưa trang nào có cụm “${query}”. Các trang dưới đây chỉ có vài chữ giống.`,
  onlyDirect: (query: string) => `Có văn bản khớp với “${query}”, ở mục Đến thẳng. Chưa có trang nào khác khớp.`,
  more: 'Xem thêm kết quả',
  searching: 'Đang tìm…',
  slow: 'Mạng đang chậm. Bạn có thể chờ, hoặc xem mục lục của cả cổng.',
  nothing: (query: string) => `Chưa tìm thấy trang nào cho “${query}”.`,
  nothingTitle: 'Chưa tìm thấy',
  suggestions: 'Có phải bạn muốn tìm',
  tasks: 'Việc nhiều người cần',
  ask: 'Chưa rõ thì hỏi ai',
  askText: 'Bạn hỏi nơi gần nhất: Ủy ban nhân dân xã, Công an xã, hoặc trung tâm trợ giúp pháp lý nhà nước của tỉnh.',
  askLinks: { contact: 'Xem hỏi ai, việc gì', posts: 'Đầu mối đã kiểm' },
  nothingAdvice: 'Gõ ít chữ hơn, hoặc dùng từ khác. Ví dụ: “vay vốn” thay cho cả câu.',
  nothingHere: (query: string) =>
    `Có trang khớp với “${query}”, nhưng không trang nào khớp cả những mục đang lọc. Bấm “Bỏ lọc” để xem tất cả.`,
  reading: 'Đang tìm theo:',
  literal: 'Tìm đúng như đã gõ',
  direct: 'Đến thẳng',
  lacks: {
    words: (place: string) => `Cổng chưa có lời của ${place}. Liên kết mở trang văn bản.`,
    provision: (place: string) => `Văn bản này không có ${place}. Liên kết mở đầu văn bản.`,
  },
  unavailable: 'Chưa tìm được: không tải được dữ liệu tìm kiếm.',
  unavailableAdvice: 'Kiểm tra kết nối mạng rồi bấm “Thử lại”. Bạn vẫn mở được danh sách từ A đến Z.',
  retry: 'Thử lại',
  allPages: 'Mở danh sách từ A đến Z',
  noScript: 'Ô tìm kiếm cần JavaScript, và trình duyệt của bạn đang tắt. Bạn vẫn đọc được mọi trang.',
} as const;

/** What a page says when a reader comes to it from the search. */
export const arrivalStrings = {
  off: 'Bỏ tô các từ đã tìm',
} as const;
