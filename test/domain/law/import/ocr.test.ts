import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptSuspects } from '../../../../src/domain/law/import/ocr-accept.ts';
import { ocrSuspects, suspectKey } from '../../../../src/domain/law/import/ocr.ts';
import { timeOf } from '../../../support/time.ts';

const lines = (text: string) => text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
const suspects = (text: string) => ocrSuspects(lines(text), 'thu.txt').map(({ found, expected }) => [found, expected]);

describe('misread words are told with what they may have been', () => {
  test.each([
    ['Căn cú Luật Tổ chức Chính phủ;', [['Căn cú', 'Căn cứ']]],
    ['Theo đè nghị của Bộ trưởng Bộ Công an;', [['đè nghị', 'đề nghị']]],
    [
      'Chính phủ ban hành Nghị ãịnh quy đinh về quản lý.',
      [
        ['ãịnh', 'định'],
        ['quy đinh', 'quy định'],
      ],
    ],
    ['người chấp hành án hình sự tại công đẳng.', [['công đẳng', 'cộng đồng']]],
    ['các hình phat bổ sung', [['phat', 'phạt']]],
    ['cơ quan thí hành án hình sự', [['thi hành', undefined]].map(() => ['thí hành', 'thi hành'])],
    ['đang chấp bành án phạt tù', [['chấp bành', 'chấp hành']]],
    [
      'được tha tủ trước thời hạn có điêu kiện',
      [
        ['tủ trước', 'tù trước'],
        ['điêu kiện', 'điều kiện'],
      ],
    ],
    ['Cơ quan có thâm quyền', [['thâm quyền', 'thẩm quyền']]],
    ['chấp hành ánphạt tù', [['ánphạt', 'án phạt']]],
    ['Phạm vi điều chỉnh, đối trợng áp dụng', [['trợng', 'tượng']]],
    ['quyết định của Tòa án cbức vụ', [['cbức', 'chức']]],
  ])('%s', (text, expected) => {
    expect(suspects(text)).toEqual(expected);
  });
});

describe('capitals inside a sentence', () => {
  test.each([
    ['được sửa đổi, bổ Sung một số điều', [['Sung', 'sung']]],
    ['được sửa đổi, bỗ Sung một số điều', [['bỗ Sung', 'bổ sung']]],
    ['cơ sở dữ liệu về thi hành án hình Sự.', [['Sự', 'sự']]],
    ['Sự VỀ xây dựng, thu thập', [['VỀ', 'về']]],
    ['Bộ trưởng Bộ Công an và Chủ tịch Ủy ban nhân dân cấp tỉnh', []],
    ['QUY ĐỊNH CHUNG VỀ ÁN TREO', []],
    ['theo quy định tại Khoản 1 Điều này', []],
  ])('%s', (text, expected) => {
    expect(suspects(text)).toEqual(expected);
  });
});

describe('numbers and signs', () => {
  test.each([
    ['Bộ luật Tố tụng hình sự sô 2 101/2025/QH1 3 được sửa đổi', [['sô 2 101/2025/QH1 3', 'số 101/2025/QH13']]],
    ['Bộ luật Hình sự số Ï 00/2025/QH13', [['Ï 00/2025/QH13', '100/2025/QH13']]],
    ['theo Luật số 02/201 7/QHI14, Luật số 34/2024/QH15', [['02/201 7/QHI14', '02/2017/QH14']]],
    ['Luật Thi hành án hình sự số 127/2025/QHI5', [['127/2025/QHI5', '127/2025/QH15']]],
    [
      'trong năm 201 7 và năm 20l8',
      [
        ['201 7', '2017'],
        ['20l8', '2018'],
      ],
    ],
    ['Email: thongtinchinhphu(0chinhphu.vn', [['(', '@']].map(() => ['(0', '@'])],
    ['~ Văn phòng Chính phủ;', [['~', '-']]],
    ['Chương ]', [[']', 'I']]],
    ['theo khoản l Điều 5', [['l', '1']]],
    ['cơ quan thi hành-án-hình-sự- cấp-quân khu', [['hành-án-hình-sự- cấp-quân', 'hành án hình sự cấp quân']]],
    ['khoản 2 Điều 5 Nghị định số 49/2020/NĐ-CP ngày 17/4/2020; điểm l khoản 1; năm 2020', []],
    ['Luật số 10/2012/QH13, 15 ngày; mẫu A1, O2, CO2, 5 m2; 1.000.000 đồng; kinh tế - xã hội', []],
  ])('%s', (text, expected) => {
    expect(suspects(text)).toEqual(expected);
  });
});

test.each([
  'Người được hưởng án treo phải có mặt theo giấy triệu tập của Ủy ban nhân dân cấp xã.',
  'Hai bên thoả thuận; hoà giải ở cơ sở; uỷ quyền; kĩ thuật; lí lịch; quí I',
  'tỉnh Đắk Lắk, tỉnh Bắc Kạn, xã Krông Pắc, ông Nguyễn Văn Cú, bà H’Hen Niê',
  'email, internet, VNeID, website, HIV/AIDS, USD, UBND, HĐND, BLTTHS, TTLT-BCA-BQP',
  'điểm đ khoản 2; điểm ê; a) ở nhà; ô nhiễm; ý kiến',
])('right words are left alone: %s', (text) => {
  expect(suspects(text)).toEqual([]);
});

test('a word of the trade that a document has again and again is no misreading', () => {
  const trade = Array.from({ length: 4 }, (_, index) => `${index + 1}. Tổ chức trọng tài nước ngoài.`).join('\n');
  expect(suspects(trade)).toEqual([]);
});

test('a line that is mostly noise is told once', () => {
  expect(ocrSuspects(lines('ŠÔÑG TÙGH øÆ ĐÏỆÑ Ãâë'), 'thu.txt')).toHaveLength(1);
});

test('a message says where, what, what instead, and how to accept it', () => {
  expect(ocrSuspects(lines('\nTheo đè nghị của Bộ trưởng'), 'thu.txt')).toEqual([
    {
      ruleId: 'import/ocr-suspect',
      severity: 'warning',
      place: { file: 'thu.txt', line: 2 },
      reason: 'Tiếng này hầu như không đứng cạnh các tiếng bên cạnh trong văn bản pháp luật; có thể máy quét đọc nhầm dấu hoặc chữ.',
      found: 'đè nghị',
      expected: 'đề nghị',
      fix: 'Xem bản gốc; nếu đúng là "đề nghị" thì nhập lại với --accept "2:đè nghị".',
    },
  ]);
});

describe('suggestions are taken only by name', () => {
  const text = 'Theo đè nghị của Bộ trưởng; theo đè nghị của Hội đồng\nCơ quan có thâm quyền\nCăn cú Luật';
  const messages = ocrSuspects(lines(text), 'thu.txt');

  test('none named, none taken', () => {
    expect(acceptSuspects(lines(text), messages, [])).toEqual({ lines: lines(text), messages });
  });

  test('the named ones, everywhere in their line; the others stay as they are and told', () => {
    const accepted = acceptSuspects(lines(text), messages, ['1:đè nghị', '3:không có']);
    expect(accepted.lines.map((line) => line.text)).toEqual([
      'Theo đề nghị của Bộ trưởng; theo đề nghị của Hội đồng',
      'Cơ quan có thâm quyền',
      'Căn cú Luật',
    ]);
    expect(accepted.messages.map(({ ruleId, found, expected }) => [ruleId, found, expected])).toEqual([
      ['import/ocr-suspect', 'thâm quyền', 'thẩm quyền'],
      ['import/ocr-suspect', 'Căn cú', 'Căn cứ'],
      ['import/ocr-accepted', 'đè nghị', 'đề nghị'],
    ]);
  });

  test('words inside other words stay', () => {
    const [message] = ocrSuspects(lines('các hình phat bổ sung'), 'thu.txt');
    const line = [{ text: 'các hình phat bổ sung, phatxit', line: 1 }];
    expect(message === undefined ? '' : suspectKey(message)).toBe('1:phat');
    expect(acceptSuspects(line, message === undefined ? [] : [message], ['1:phat']).lines[0]?.text).toBe('các hình phạt bổ sung, phatxit');
  });
});

test('no text is refused, and what is found stands in its line', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('Theo đè nghị', 'QH1 3/', '~ a-b- c', '2 1/2O20/QHI14')),
        { maxLength: 6 },
      ),
      (parts) => {
        const all = lines(parts.join(' '));
        for (const { found = '', place } of ocrSuspects(all)) expect(all[(place.line ?? 0) - 1]?.text).toContain(found);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});

test.each([
  ['one long word', 'nghiêp'.repeat(60_000)],
  ['one long line of suspects', 'theo đè nghị của l khoản 2O20/12 '.repeat(10_000)],
  ['hyphens', 'thi hành-án-'.repeat(30_000)],
])('time grows with the size: %s', (_name, text) => {
  expect(timeOf(() => void ocrSuspects(lines(text)), 4000)).toBeLessThan(4000);
});

const articles = '../shared/data/search/articles.json';

test.skipIf(!existsSync(articles))('clean texts: at most one false alarm in 2,000 words', () => {
  const laws = JSON.parse(readFileSync(articles, 'utf8')) as {
    readonly id: string;
    readonly articles: readonly { readonly text: string }[];
  }[];
  let words = 0;
  let alarms = 0;
  // The thresholds were set on the laws of even place; these are the others.
  for (const law of laws.filter((_, index) => index % 2 === 1)) {
    const text = law.articles.map((article) => article.text.normalize('NFC')).join('\n');
    words += text.split(/\s+/u).length;
    alarms += ocrSuspects(lines(text), law.id).length;
  }
  expect(words).toBeGreaterThan(100_000);
  expect(alarms * 2000).toBeLessThan(words);
});

test.skipIf(!existsSync('content/van-ban'))('official texts that were compared with their source have no suspects', () => {
  for (const id of ['1320-qd-ubnd-dak-nong-2022', '195-kh-ubnd-quang-ngai-2023']) {
    const body = readFileSync(`content/van-ban/${id}.md`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
    expect(suspects(body)).toEqual([]);
  }
});

test('a syllable that a blank line tore is no misread one', () => {
  const told = ocrSuspects(lines('bộ phận thường tr\nực, theo dõi việc này'), 'thu.txt');
  expect(told.map(({ ruleId, found, expected }) => [ruleId, found, expected])).toEqual([
    ['import/doubtful-tear', 'tr / ực', 'trực hay tr ực'],
  ]);
  expect(suspects('bộ phận thường tr\nĐiều 5. Hiệu lực')).toEqual([['tr', expect.anything()]]);
});
