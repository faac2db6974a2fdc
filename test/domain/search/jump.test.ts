import { describe, expect, test } from 'vitest';
import { type Jump, jump } from '../../../src/domain/search/jump.ts';
import { documents } from './content-documents.ts';

/** Where a jump leads, in short: `id#anchor`, with what is not there behind an exclamation mark. */
const short = ({ id, url, lacks }: Jump) => `${id}${url.split('/').at(-1) ?? ''}${lacks === undefined ? '' : `!${lacks}`}`;
const jumps = (query: string) => jump(query, documents).map(short);

const decision = '1320-qd-ubnd-dak-nong-2022';
const plan1073 = '1073-qd-ubnd-ca-mau-2020';
const plan195 = '195-kh-ubnd-quang-ngai-2023';
const letter = '3999-ubnd-ncpc-bac-kan-2022';

describe('a number leads to its document', () => {
  test.each([
    ['nd 231', ['nd-231-2026']],
    ['nđ231', ['nd-231-2026']],
    ['NĐ 231/2026', ['nd-231-2026']],
    ['nghi dinh 231 nam 2026', ['nd-231-2026']],
    ['Nghị định số 231/2026/NĐ-CP ngày 25/6/2026 của Chính phủ', ['nd-231-2026']],
    ['nghị định 231 điểm danh', ['nd-231-2026']],
    ['49/2020', ['nd-49-2020']],
    ['49/2020/nđ-cp', ['nd-49-2020']],
    ['49-2020', ['nd-49-2020']],
    ['49 2020', ['nd-49-2020']],
    ['49', ['nd-49-2020']],
    ['nghị định 49 còn hiệu lực không', ['nd-49-2020']],
    ['QD 22 TTg', ['qd-22-2023']],
    ['22/2023/QĐ-TTg', ['qd-22-2023']],
    ['qđ-ttg 22/2023', ['qd-22-2023']],
    ['qđ 22', ['qd-22-2023']],
    ['quyết định 22 của thủ tướng chính phủ', ['qd-22-2023']],
    ['22', ['qd-22-2023', 'tt-22-2023-btttt']],
    ['1320', [decision]],
    ['1320/qd-ubnd', [decision]],
    ['quyết định 1320 đắk nông', [decision]],
    ['quy che 1320', [`${decision}#quy-che`, decision]],
    ['quy chế 1297', ['qd-1297-ninh-binh']],
    ['kh 195', [plan195]],
    ['ke hoach 195 quang ngai', [plan195]],
    ['cong van 3999', [letter]],
    ['cv 3999', [letter]],
    ['3999/UBND-NCPC', [letter]],
    ['tt 10', ['tt-10-2024']],
    ['tt10/2024', ['tt-10-2024']],
    ['thong tu 10 bca', ['tt-10-2024']],
    ['bộ công an 10', ['tt-10-2024']],
    ['ttlt 12/2015', ['ttlt-12-2015']],
    ['thong tu 12', ['ttlt-12-2015']],
    ['luat 127', ['luat-127-2025']],
    ['127/2025/QH15', ['luat-127-2025']],
    ['bộ luật 100', ['blhs-2015']],
    ['nq 18', ['nq-18-nq-tw']],
    ['18-NQ/TW', ['nq-18-nq-tw']],
    ['nghị quyết 96/2019/QH14', ['nq-96-2019']],
    ['văn bản 7557', ['vb-7557-nhcs']],
    ['tờ trình 135 cà mau', ['ttr-135-ca-mau']],
    ['đề án 428', ['qd-428-quang-ngai']],
    ['vbhn 15', ['vbhn-15-tandtc']],
    ['quyết định 634 ngày 13/5/2020', ['qd-634-ttg']],
    ['nd 45', ['nd-45-2025', 'nd-45-2026']],
    ['nd 231, tt 10', ['nd-231-2026', 'tt-10-2024']],
  ])('%s', (query, found) => {
    expect(jumps(query)).toEqual(found);
  });
});

describe('a name leads to its document, of today before of then', () => {
  test.each([
    ['blhs', ['blhs-2015']],
    ['bo luat hinh su', ['blhs-2015']],
    ['luật hình sự', ['blhs-2015']],
    ['bltths', ['bltths-2015']],
    ['luat thahs', ['luat-127-2025', 'luat-thahs-2019']],
    ['luat thahs 2019', ['luat-thahs-2019']],
    ['luật thi hành án hình sự', ['luat-127-2025', 'luat-thahs-2019']],
    ['Luật Thi hành án hình sự năm 2025', ['luat-127-2025']],
    ['luat dac xa', ['luat-30-2018']],
    ['luật lý lịch tư pháp', ['luat-28-2009']],
    ['luat viec lam', ['luat-viec-lam-2025']],
    ['kế hoạch 2026-2030', ['ke-hoach-thahs-thncd-2026-2030']],
  ])('%s', (query, found) => {
    expect(jumps(query)).toEqual(found);
  });
});

describe('a citation leads to the provision', () => {
  test.each([
    ['điều 6 quy chế 1320', [`${decision}#quy-che-dieu-6`]],
    ['điều 6 đắk nông', [`${decision}#quy-che-dieu-6`]],
    ['dieu sau quy che 1320', [`${decision}#quy-che-dieu-6`]],
    ['điều sáu', [`${decision}#quy-che-dieu-6`]],
    ['điểm đ khoản 9 điều 6', [`${decision}#quy-che-dieu-6-khoan-9-diem-dd`]],
    ['diem d khoan 9 dieu 6', [`${decision}#quy-che-dieu-6-khoan-9-diem-dd`]],
    ['điểm d khoản 9 điều 6', []],
    ['điểm d khoản 1 điều 6', [`${decision}#quy-che-dieu-6-khoan-1-diem-d`]],
    ['diem d khoan 1 dieu 6', ['d', 'dd'].map((point) => `${decision}#quy-che-dieu-6-khoan-1-diem-${point}`)],
    ['k9 đ6', [`${decision}#quy-che-dieu-6-khoan-9`]],
    ['d6 k9', [`${decision}#quy-che-dieu-6-khoan-9`]],
    ['đ đ k9 đ6', [`${decision}#quy-che-dieu-6-khoan-9-diem-dd`]],
    ['chuong 2 qc 1320', [`${decision}#quy-che-chuong-ii`]],
    ['điều 2 quyết định 1320', [`${decision}#dieu-2`, `${decision}#quy-che-dieu-2`]],
    ['điều 2 quy chế 1320', [`${decision}#quy-che-dieu-2`]],
    ['khoản 2 Điều 5 và khoản 1 Điều 6 quy chế 1320', [`${decision}#quy-che-dieu-5-khoan-2`, `${decision}#quy-che-dieu-6-khoan-1`]],
    ['nơi nhận 1320', [`${decision}#noi-nhan`]],
    ['muc II 195', [`${plan195}#muc-ii`]],
    ['mục 2 kế hoạch 195', [`${plan195}#muc-ii`]],
    ['khoan 2 de cuong ke hoach 195', [`${plan195}#de-cuong-khoan-2`]],
    ['muc ii', [`${plan195}#muc-ii`, `${plan1073}#ke-hoach-muc-ii`, 'ke-hoach-thahs-thncd-2026-2030#muc-ii']],
    ['muc iii khoan 13 ke hoach 1073', ['', '-lan-2'].map((end) => `${plan1073}#ke-hoach-muc-iii-khoan-13${end}`)],
    ['doan 5 cv 3999', [`${letter}#doan-5`]],
    ['khoan 2 dieu 5 qd 22', ['qd-22-2023!words']],
    ['dieu 70 blhs', ['blhs-2015!words']],
    ['điều 99 quy chế 1320', [`${decision}!provision`]],
  ])('%s', (query, found) => {
    expect(jumps(query)).toEqual(found);
  });
});

describe('nothing is guessed', () => {
  test.each([
    '63 tỉnh',
    '64 tỉnh',
    '99%',
    '45 %',
    'luật cntt hàn quốc',
    ...['vay 100 triệu', '18 tuổi', '2 năm', 'thang 10', 'tháng 10/2024', 'đi tù 3 năm', 'khoản vay 20 triệu', 'điểm danh', '2020', '113'],
    ...[
      'nd 231/2020',
      '634/QĐ-TTg ngày 14/5/2020',
      'luật thahs 2018',
      'nghị định 128',
      'ke hoach 195 ha noi',
      'thong tu 10 btc',
      'luật 176',
    ],
    ...['dieu sau', 'd6', 'khoản 2', 'phu luc', 'công an 10', 'điều 6 thi hành án hình sự', 'điều kiện vay 100 triệu', 'luật sư miễn phí'],
    ...[
      'sửa đổi bộ luật hình sự',
      'nghị định hướng dẫn luật thi hành án hình sự',
      'luật việc làm thêm giờ',
      'thi hành án 10 năm',
      'án treo',
    ],
    ...[
      'ra tù',
      'mục đích vay vốn',
      'phần mềm 2026',
      '0912345678',
      '10 người',
      'lớp 12',
      '',
      '   ',
      '///',
      '22 tháng',
      'vay 49 triệu ở đâu',
    ],
  ])('%s', (query) => {
    expect(jumps(query)).toEqual([]);
  });
});

test('a jump says what it leads to, and whether it still holds', () => {
  expect(jump('điểm đ khoản 9 điều 6', documents)).toEqual([
    {
      kind: 'provision',
      id: decision,
      url: `/van-ban/${decision}/#quy-che-dieu-6-khoan-9-diem-dd`,
      title: 'Quyết định 1320/QĐ-UBND (Đắk Nông)',
      number: '1320/QĐ-UBND',
      path: ['Quy chế', 'Điều 6', 'khoản 9', 'điểm đ'],
      state: 'chua-xac-minh',
      ended: false,
    },
  ]);
  expect(jump('khoản 2 điều 5 luật thahs 2019', documents)).toMatchObject([
    { kind: 'document', id: 'luat-thahs-2019', path: ['Điều 5', 'khoản 2'], ended: true, state: 'het-hieu-luc', lacks: 'words' },
  ]);
});
