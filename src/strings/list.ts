/** Titles and opening sentences of the list pages; lines that stand in every list. */
export const listStrings = {
  more: (number: number, what: string) => `Xem thêm ${String(number)} ${what}`,
  count: (number: number) => `(${number})`,
  byTopic: 'Chọn theo chủ đề',
  byProvince: 'Chọn theo tỉnh, thành phố hiện nay',
  byLevel: 'Chọn theo cấp',
  byLetter: 'Chọn theo chữ cái',
  byKind: 'Chọn theo loại',
  empty: 'Mục này chưa có trang nào.',
  emptyNext: 'Xem tất cả các trang từ A đến Z',
} as const;

interface ListPage {
  readonly title: string;
  readonly intro: string;
}

export const listPages = {
  'thu-tuc': { title: 'Thủ tục', intro: 'Việc cần làm với cơ quan nhà nước: mang gì, đến đâu, bao lâu, hết bao nhiêu.' },
  'huong-dan': { title: 'Hướng dẫn', intro: 'Giải thích từng chuyện bằng lời dễ hiểu, kèm điều khoản để bạn đối chiếu.' },
  'hoi-dap': { title: 'Hỏi đáp', intro: 'Câu hỏi như mọi người vẫn hỏi, trả lời thẳng trong một câu.' },
  'mo-hinh': {
    title: 'Mô hình',
    intro: 'Cách làm ở xã, phường đã được báo, đài, cơ quan công bố. Nơi đã đổi tên thì ghi cả tên khi đó và tên hiện nay.',
  },
  'bieu-mau': { title: 'Biểu mẫu', intro: 'Mẫu đơn, mẫu danh sách và ai phải điền. Mẫu nào cổng chưa có tệp thì ghi rõ là chưa có.' },
  'thuat-ngu': { title: 'Thuật ngữ', intro: 'Từ trong văn bản và nghĩa dễ hiểu. Bấm vào từ để xem nghĩa theo văn bản và căn cứ.' },
  'tin-bai': { title: 'Tin bài', intro: 'Thông báo của cổng, bài tuyên truyền và đoạn viết sẵn cho báo chí, truyền thanh.' },
  'co-quan': { title: 'Cơ quan', intro: 'Việc nào đến cơ quan nào. Cơ quan không còn thì ghi việc đó nay thuộc về đâu.' },
  tinh: { title: 'Tỉnh, thành phố', intro: 'Những tỉnh, thành phố có trong nội dung của cổng, trước và sau ngày 01/7/2025.' },
  'dau-moi': { title: 'Đầu mối liên hệ', intro: 'Bộ phận và số điện thoại cơ quan, kèm ngày kiểm tra. Cổng không ghi tên người.' },
} as const satisfies Record<string, ListPage>;

/** Groups of agencies and provinces. */
export const groupStrings = {
  ended: 'Không còn hoạt động',
  endedHint: 'Văn bản cũ vẫn nhắc tên. Bấm vào để xem việc đó nay thuộc cơ quan nào.',
  now: 'Tỉnh, thành phố hiện nay',
  then: 'Tỉnh, thành phố trước 01/7/2025',
  merged: (name: string) => `Nay thuộc ${name}`,
  includes: (names: string) => `Gồm ${names} cũ (theo nguồn cổng có)`,
} as const;
