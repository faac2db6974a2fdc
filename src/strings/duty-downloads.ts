import { dutyStrings } from './duties.ts';

/** What stands in the files that people take away. */
export const dutyDownloadStrings = {
  place: (place: { readonly then?: string | undefined; readonly now?: string | undefined } | undefined) =>
    place === undefined ? dutyStrings.wholeCountry : dutyStrings.place(place.then, place.now),
  today: (name: string, uncertain: boolean) => (uncertain ? `${name} (một phần là cổng suy ra)` : name),
  todayUnknown: 'Chưa xác minh',
  reportsTo: dutyStrings.reportsTo,

  columns: {
    id: 'Mã',
    document: 'Văn bản',
    number: 'Số hiệu',
    place: 'Tỉnh',
    issuedOn: 'Ngày ban hành',
    agency: 'Cơ quan (như văn bản gọi)',
    today: 'Nay là',
    role: 'Vai',
    modality: 'Giao hay đề nghị',
    duty: 'Việc',
    quote: 'Nguyên văn',
    provision: 'Điều khoản',
    address: 'Địa chỉ trên cổng',
    themes: 'Chủ đề',
    beneficiaries: 'Cho ai',
    partners: 'Phối hợp',
    when: 'Nhịp và hạn',
    targets: 'Chỉ tiêu',
    reportsTo: 'Báo cáo',
    state: 'Tình trạng căn cứ',
    stateNote: 'Nói rõ tình trạng',
    checkedOn: 'Ngày kiểm tra',
  },
  figure: 'Số của chỉ tiêu',
  allSheet: 'Tất cả',

  licence:
    'Nguyên văn lấy từ văn bản của cơ quan nhà nước. Khi dùng lại, ghi tên cổng và ngày lập dữ liệu, và so lại với văn bản gốc trước khi dẫn.',
  source: (portal: string) =>
    `${portal}. Mỗi việc có văn bản, điều khoản và, khi cổng có toàn văn, đúng từng chữ của điều khoản. Lời ở trường "duty" là của cổng, không phải của văn bản.`,
  schemaTitle: 'Dữ liệu trách nhiệm',

  calendarName: (agency: string) => `Hạn của ${agency}`,
  eventTitle: (words: string, place: string | undefined) => (place === undefined ? words : `${words} (${place})`),
  eventText: (parts: EventText) =>
    [
      parts.words,
      parts.asked ? `(${dutyStrings.asked})` : undefined,
      `Văn bản ghi: ${parts.when}. Ngày trong lịch là ngày cuối còn kịp.`,
      parts.named === undefined ? undefined : `Cơ quan, như văn bản gọi: ${parts.named}`,
      `Căn cứ: ${parts.provision}, ${parts.document}`,
      `Tình trạng: ${parts.state}${parts.note === undefined ? '' : `. ${parts.note}`}`,
      parts.middling ? dutyStrings.middling : undefined,
    ]
      .filter((line) => line !== undefined)
      .join('\n'),

  form: {
    title: 'Mẫu báo cáo theo đề cương kèm Kế hoạch số 195/KH-UBND của Chủ tịch UBND tỉnh Quảng Ngãi',
    language: 'vi-VN',
    notes: [
      'Cổng lập mẫu này từ văn bản. Chữ đậm là nguyên văn đề cương; dòng chấm và bảng là của cổng. Việc sơ kết này đã xong từ năm 2023: chỉ dùng làm mẫu tham khảo.',
    ],
    header: 'Mẫu của cổng, không phải văn bản chính thức',
    page: (number: string, of: string) => ['Trang ', number, ' / ', of],
    body: 'Cơ quan, đơn vị:',
    figures: 'Nội dung số liệu',
    years: ['Năm 2021', 'Năm 2022', 'Năm 2023'],
    sign: 'Thủ trưởng cơ quan, đơn vị',
  },
} as const;

interface EventText {
  /** Plain words; absent where the portal has none. */
  readonly words: string | undefined;
  readonly asked: boolean;
  readonly when: string;
  /** The body as the document names it, where it is another than the one whose calendar this is. */
  readonly named: string | undefined;
  readonly provision: string;
  readonly document: string;
  readonly state: string;
  readonly note: string | undefined;
  readonly middling: boolean;
}
