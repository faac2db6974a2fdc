/** What stands around the citations of official texts, and the relations between texts. */
export const citationStrings = {
  cited: (count: number) => `Điều khoản được dẫn (${String(count)})`,
  citedAt: (unit: string, count: number) => `Nơi dẫn chiếu ${unit} này\u00a0(${String(count)})`,
  lineName: {
    'can-cu': 'căn cứ',
  } as Readonly<Record<string, string | undefined>>,
  citingLaws: 'Văn bản',
  citingPages: 'Trang của cổng',
  restAt: (name: string) => `Xem đủ ở ${name}`,
  openBasis: 'Đọc điều khoản này',
  relations: 'Quan hệ với văn bản khác',
  relationsHint: 'Văn bản này dựa vào văn bản nào, văn bản nào dựa vào nó, cái nào thay cái nào.',
  diagram: 'Sơ đồ',
  diagramOf: (name: string) => `Sơ đồ quan hệ của ${name}. Danh sách ngay dưới đây có đủ các văn bản trong sơ đồ.`,
  diagramMore: (count: number) => `và ${String(count)} văn bản khác trong danh sách`,
  citingTitle: 'Nơi dẫn chiếu văn bản này',
  citingWhole: 'Dẫn cả văn bản',
  count: (count: number) => `(${String(count)})`,
  citingNone: 'Cổng chưa thấy trang hay văn bản nào của mình dẫn văn bản này.',
  citingNoneElse: 'Ngoài các quan hệ ghi ở trên, cổng chưa thấy trang hay văn bản nào của mình dẫn văn bản này.',
  more: 'Thông tin thêm về văn bản này',
} as const;
