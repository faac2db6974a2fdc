import { cmsConfig } from '../../../cms/config/config.ts';

/** One new entry a collection of the CMS, as an editor would fill the form in; `body` only where there is one. */
const days = { checkedOn: '2026-11-22', checkedBy: 'bien-tap-vien' };
const told = { confidence: 'trung-binh', ...days };
const basis = [{ type: 'dan-chieu', document: 'blhs-2015', provision: 'Điều 69' }];
const about = { audience: ['gia-dinh'], topics: ['an-tich'] };
const page = { ...about, basis, basisState: 'dang-ap-dung', ...told };
const knowledge = { ...page, oneMinute: ['Đọc kỹ giấy tờ, rồi hỏi Công an xã.'], applicability: { scope: 'ca-nuoc' }, status: 'da-dang' };
const shown = { title: 'Trang thử số một', summary: 'Một câu tóm tắt để thử.', status: 'da-dang' };
const body = 'Đoạn thứ nhất: điểm đ, khoản 1.\n\n1. Một\n   a) Hai\n\n8. Tám, 2*3*4\n';

export const samples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'van-ban': {
    title: 'Quyết định thử',
    shortName: 'Quyết định 01/QĐ-THỬ',
    citation: 'Quyết định số 01/QĐ-THỬ ngày 01/01/2026',
    status: 'da-dang',
    summary: 'Một văn bản để thử.',
    type: 'quyet-dinh',
    issuer: 'Cơ quan thử',
    applicability: 'ca-nuoc',
    state: 'chua-xac-minh',
    stateReason: 'Văn bản thử.',
    stateCheckedOn: '2026-11-22',
    signers: [{ name: 'Nguyễn Văn An', position: 'Chủ tịch' }],
    textKind: 'toan-van',
    source: { name: 'Nguồn thử', sha256: 'a'.repeat(64) },
    confidence: 'trung-binh',
    topics: ['phoi-hop'],
    body: 'QUYẾT ĐỊNH:\n\nĐiều 1. Phạm vi\n\n1. Khoản một.\n\na) Điểm a.\n\nđ) Điểm đ.\n',
  },
  'the-van-ban': {
    title: 'Nghị định thử về một việc',
    shortName: 'Nghị định 02/2026/NĐ-THỬ',
    status: 'da-dang',
    type: 'nghi-dinh',
    number: '02/2026/NĐ-THỬ',
    issuer: 'Chính phủ',
    issuedOn: '2026-01-02',
    state: 'chua-xac-minh',
    stateReason: 'Chưa đọc bản gốc.',
    stateCheckedOn: '2026-11-22',
    sources: [{ name: 'Nguồn thử' }],
    confidence: 'trung-binh',
  },
  'thu-tuc': {
    ...shown,
    ...knowledge,
    who: ['Bạn, hoặc người nhà được bạn ủy quyền.'],
    papers: [{ name: 'Căn cước' }],
    steps: [{ title: 'Đến Công an xã', detail: 'Nói: tôi mới về.', bring: ['Căn cước'] }],
    where: { text: 'Công an xã' },
    timeLimit: { unknown: 'Cổng chưa có nguồn. Hãy hỏi Công an xã.' },
    fee: { unknown: 'Cổng chưa có nguồn. Hãy hỏi Công an xã.' },
    result: { text: 'Được ghi nhận đã trình diện' },
    body,
  },
  'huong-dan': { ...shown, ...knowledge, body },
  'mo-hinh': {
    ...shown,
    type: 'quy',
    placeThen: 'xã A, tỉnh Hà Nam',
    provinceThen: 'ha-nam',
    placeNow: 'tỉnh Ninh Bình',
    provinceNow: 'ninh-binh',
    runBy: ['Công an xã'],
    activities: ['Cho vay vốn nhỏ, không lấy lãi'],
    sources: [{ name: 'Báo thử', url: 'https://example.vn/bai' }],
    ...about,
    ...told,
    body,
  },
  'hoi-dap': { ...shown, ...page, applicability: { scope: 'tinh', province: 'ca-mau' }, body },
  'thuat-ngu': {
    title: 'từ thử',
    alsoCalled: ['cách gọi thử, có dấu phẩy'],
    plain: 'Một nghĩa dễ hiểu.',
    status: 'da-dang',
    topics: ['an-tich'],
    basis,
    basisState: 'dang-ap-dung',
    ...told,
    body,
  },
  'tin-bai': { ...shown, kind: 'thong-bao', publishedOn: '2026-11-22', ...page, applicability: { scope: 'ca-nuoc' }, body },
  'bieu-mau': { ...shown, ...page, whoFills: 'Bạn', fileState: 'chua-co-ban-mau', body },
  'co-quan': {
    title: 'Cơ quan thử',
    shortName: 'CQ thử',
    status: 'da-dang',
    level: 'xa',
    kind: 'khac',
    helpsWith: 'Bạn đến đây để thử.',
    ...told,
    body,
  },
  'trach-nhiem': {
    document: '1320-qd-ubnd-dak-nong-2022',
    agency: 'nhcsxh',
    status: 'nhap',
    basisState: 'chua-xac-minh',
    basisStateNote: 'Chưa tìm thấy văn bản bãi bỏ.',
    ...told,
    rows: [
      {
        id: 'viec-thu',
        duty: 'Làm việc thứ nhất.',
        role: 'thuc-hien',
        modality: 'giao',
        provision: 'Quy chế › Điều 6 › khoản 9',
        themes: ['ngoai-pham-vi'],
      },
    ],
  },
  'giao-viec': { document: 'qd-22-2023', sections: ['dieu-1'] },
  'tu-dong-nghia': {
    title: 'từ cổng dùng để thử',
    said: [{ relation: 'same', words: ['TCDĐT', 'từ thử'] }],
    means: ['từ khác để thử'],
    ...days,
  },
  tinh: { title: 'Tỉnh Thử', kind: 'tinh', status: 'da-dang', basis: 'chưa xác minh', ...told },
  'dau-moi': {
    title: 'Trực ban thử',
    agency: 'cong-an-cap-xa',
    province: 'ca-mau',
    status: 'nhap',
    post: 'Trực ban',
    source: 'Để thử',
    ...days,
  },
};

/** The name of an entry's file, as the CMS will make it. */
export const sampleIds: Readonly<Record<string, string>> = Object.fromEntries(
  cmsConfig().collections.map(({ name, slug }) => [name, idOf(name, String(slug))]),
);

function idOf(name: string, slug: string): string {
  return slug
    .replace(/\{\{(\w+)\}\}/gu, (_whole, key: string) => String(samples[name]?.[key]))
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
}
