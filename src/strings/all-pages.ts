/** The index of everything, in three orders. */
export const allPagesStrings = {
  title: 'Từ A đến Z',
  intro: 'Mọi trang trên cổng, xếp theo chữ cái, theo chủ đề hoặc theo số hiệu văn bản.',
  orders: 'Cách xếp',
  letter: 'Theo chữ cái',
  topic: 'Theo chủ đề',
  number: 'Theo số hiệu',
  topicTitle: 'Mọi trang theo chủ đề',
  topicIntro: 'Một trang có thể đứng ở nhiều chủ đề.',
  numberTitle: 'Văn bản theo số hiệu',
  numberIntro: 'Tìm văn bản khi bạn biết số, ví dụ 231/2026/NĐ-CP.',
  held: 'Có toàn văn trên cổng',
  card: 'Chưa có toàn văn trên cổng',
  notInSource: 'Văn bản nguồn không ghi số',
  unverified: 'Số: chưa xác minh',
} as const;
