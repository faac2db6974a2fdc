import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { joinLines } from '../../../../src/domain/law/import/join.ts';
import { bodyOf, sourceOf, sources } from '../five-texts.ts';
import { bareText } from './bare-text.ts';

const joined = (text: string) => joinLines(bareText(text)).lines.map((line) => line.text);
const messagesOf = (text: string) => joinLines(bareText(text)).messages;

describe('torn syllables', () => {
  test.each([
    ['Ph\nố\ni hợp', 'Phối hợp'],
    ['s\nố\n634/QĐ-TTg', 'số 634/QĐ-TTg'],
    ['Số:\n  10\n73\n/QĐ-UBND', 'Số: 1073/QĐ-UBND'],
    ['Cà\n  Mau, ngày 1\n6\ntháng\n6\nnăm 20\n20', 'Cà Mau, ngày 16 tháng 6 năm 2020'],
    ['số 96/20\n1\n9/QH\n1\n4 ngày 27/11/2019', 'số 96/2019/QH14 ngày 27/11/2019'],
    ['Tờ trình s\nố\n135/TTr-CAT-PV\n01\nngày 08/6/2020', 'Tờ trình số 135/TTr-CAT-PV01 ngày 08/6/2020'],
    ['Tờ trình số 166/TTr-\nCAT-PC10 ngày 31/7/2022', 'Tờ trình số 166/TTr-CAT-PC10 ngày 31/7/2022'],
    ['- TT BC\nĐ\n138/CP (V01 - BCA);', '- TT BCĐ 138/CP (V01 - BCA);'],
    ['(K\nèm theo Quyết định s\nố 1073\n/QĐ-UBND ngày\n1\n6/6/2020)', '(Kèm theo Quyết định số 1073/QĐ-UBND ngày 16/6/2020)'],
    ['người được hư\nở\nng án treo', 'người được hưởng án treo'],
    ['T\nr\nung tâm trợ giúp', 'Trung tâm trợ giúp'],
    ['báo c\ná\no; gửi trước ngày 20/9', 'báo cáo; gửi trước ngày 20/9'],
    ['chấp hành á\nn\n; người được đặc xá', 'chấp hành án; người được đặc xá'],
    ['bảo vệ tầng ô-d\nôn', 'bảo vệ tầng ô-dôn'],
    ['Quốc hội khóa X\nIV kỳ họp', 'Quốc hội khóa XIV kỳ họp'],
    ['CỘNG HÒA XÃ H\nỘ\nI', 'CỘNG HÒA XÃ HỘI'],
    ['thuy\nền trưởng, kh\nuỷ\nu tay', 'thuyền trưởng, khuỷu tay'],
    ['ng\nười lao động đ\nược hưởng', 'người lao động được hưởng'],
  ])('%j is mended', (torn, whole) => {
    expect(joined(torn)).toEqual([whole]);
  });

  test.each([
    'thi\nhành',
    'chấp hành\nán phạt tù',
    'dự\nán',
    'điểm\na khoản 2',
    'các điểm a, b,\nc và\nd khoản\n2 Điều này',
    'khoản\n1',
    'UBND\ntỉnh',
    'Bình Thuận -\nNinh Thuận',
    'giai đoạn 2021 -\n2025',
    'trị giá 10\n000\n000 đồng',
    'Nghị định số 49/2020/NĐ-CP\n01 bản',
    'Công an\ntỉnh',
    'tại\nTP. Hồ Chí Minh',
    'Ủy ban\nở xã',
    'đồng\ný với',
    'Thường trực HĐND,\nUBND cấp xã',
    'theo quy định tại Điều 103\n12 tháng',
    'Tổng số 12\n30 năm',
    'có mặt vào ngày 15\n8 giờ sáng',
    'có mặt vào ngày 5\n7 giờ 30 phút',
    'ngày 1\n5 tháng 8',
    'trước năm 20\n26 người',
    'Số\n1\n2\n3\n4',
    'báo cáo vào các ngày\n5\n10\n15',
    'kỳ họp QH\n14',
    'vợ là Nguyễn Thị B\nở xã X',
    'bị cáo H\nuống rượu',
    'tố giác Trần C\nông ta biết',
    'chị H\nai cũng biết',
    'theo lời anh Th\nông báo cáo',
    'theo mẫu tại Phụ lục B\nan hành kèm theo',
    'tại điểm b\nan hành',
    'tại điểm a\nn khoản 2',
    'các điểm a, b\nan hành kèm theo',
    'người thuộc loại A\nn',
    'dùng 5 l\nít nhất',
    'rộng 5 ha\ny như cũ',
    'UBND\nX',
    'không giao hồ sơ cho\nai khác',
    'việc do\nai làm',
    'việc do\nanh làm',
    'lời chúc cho\nem',
    'in to\nán tích',
    'Người dân nghe cho\nai nấy',
  ])('%j keeps its words apart', (wrapped) => {
    expect(joined(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  test.each([
    ['Nguyễn Thị B\nở xã X', 'B / ở'],
    ['không giao hồ sơ cho\nai khác', 'cho / ai'],
    ['Tổng số 12\n30 năm', '12 / 30'],
    ['ngày 1\n5 tháng 8', '1 / 5'],
    ['trước năm 20\n26 người', '20 / 26'],
  ])('%j is left apart and reported', (wrapped, found) => {
    expect(messagesOf(wrapped).filter(({ ruleId }) => ruleId === 'import/doubtful-tear')).toMatchObject([{ severity: 'warning', found }]);
  });

  test.each([
    ['ỦY B\nAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN'],
    ['C\nả nhà cùng đi', 'Cả nhà cùng đi'],
    ['tại điểm c\nủa anh', 'tại điểm của anh'],
    ['ngày 1\n6\ntháng\n1\n2\nnăm 2\n020', 'ngày 16 tháng 12 năm 2020'],
    ['ngày 1\n6/6/2020 tại xã', 'ngày 1 6/6/2020 tại xã'],
    ['ngày\n1\n6/6/2020', 'ngày 16/6/2020'],
    ['ngày 19/6/20\n1\n5 tại xã', 'ngày 19/6/2015 tại xã'],
  ])('%j: only what can be nothing else is put together', (torn, whole) => {
    expect(joined(torn)).toEqual([whole]);
  });

  test('each mended word is one note, with its line, what stood there and what stands now', () => {
    const [message, ...others] = messagesOf('Công an tỉnh\n\nPh\nố\ni hợp với các sở').filter(
      ({ ruleId }) => ruleId === 'import/torn-syllable',
    );
    expect(others).toEqual([]);
    expect(message).toMatchObject({ severity: 'note', place: { file: 'f', line: 3 }, found: 'Ph / ố / i', expected: 'Phối' });
    expect(message?.fix).not.toBe('');
  });

  test('two torn words in neighbouring lines are two notes', () => {
    expect(
      messagesOf('v\nề thi hành á\nn')
        .filter(({ ruleId }) => ruleId === 'import/torn-syllable')
        .map(({ expected }) => expected),
    ).toEqual(['về', 'án']);
  });

  test('what may be one word or two is left apart and reported', () => {
    const doubtful = messagesOf('thuốc thú\ny').filter(({ ruleId }) => ruleId === 'import/doubtful-tear');
    expect(joined('thuốc thú\ny')).toEqual(['thuốc thú y']);
    expect(doubtful).toMatchObject([{ severity: 'warning', place: { line: 2 }, found: 'thú / y' }]);
  });

  test('a piece of a word that fits nowhere is reported', () => {
    expect(messagesOf('việc áp dụng\nth hình phạt')).toMatchObject([
      { ruleId: 'import/doubtful-tear', found: 'dụng / th' },
      { ruleId: 'import/joined-lines' },
    ]);
  });

  test('no syllable is put together over a blank line', () => {
    expect(joined('Ph\n\nối')).toEqual(['Ph', 'ối']);
  });
});

describe('the five texts', () => {
  /** Words line by line: marks of Markdown and the space between lines and words do not count. */
  const lines = (text: string) =>
    text
      .replace(/\nTải Văn bản[\s\S]*$/u, '')
      .replace(/\*|^#+ /gmu, '')
      .split('\n')
      .map((line) => line.trim().replace(/\s+/gu, ' '))
      .filter((line) => line !== '');

  test.each(Object.keys(sources))('%s: words and paragraphs as they were put together by hand', (id) => {
    const source = sourceOf(id);
    if (source === undefined) return;
    const bare = bareText(
      source
        .toString('utf8')
        .replace(/\nTải Văn bản[\s\S]*$/u, '')
        .replace(/\*|^#+ /gmu, ''),
    );
    expect(joinLines(bare).lines.map((line) => line.text.replace(/\s+/gu, ' '))).toEqual(lines(bodyOf(id)));
  });
});

describe('for any text', () => {
  const syllable = fc.constantFrom(
    ...'người chấp hành án phạt tù ở xã được Ủy ban nhân dân TỈNH giúp đỡ, khoản 1 Điều 5; a) - + 2. UBND 49/2020/NĐ-CP'.split(' '),
  );
  const piece = fc.constantFrom(...'n ng ố ế nh Ph a đ 1 20 / - ; ) ( . /QĐ X IV Đ'.split(' '));
  const space = fc.constantFrom(' ', '\n', '\n', '\n\n', '\n\f\n', '\r\n', '\t', '  \n ');
  const like = fc.array(fc.tuple(fc.oneof(syllable, piece), space), { maxLength: 60 }).map((parts) => parts.flat().join(''));
  const anything = fc.oneof(
    like,
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.string(), { maxLength: 30 }).map((all) => all.join('\n')),
  );
  const letters = (text: string) => text.replace(/[\s\f]+/gu, '');

  it('no character but white space comes, goes or changes', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const bare = bareText(text);
        expect(letters(joined(text).join('\n'))).toBe(letters(bare.lines.map((line) => line.text).join('\n')));
      }),
      { numRuns: 1500 },
    );
  });

  it('the same text gives the same result, and messages point into it', () => {
    fc.assert(
      fc.property(like, (text) => {
        const [once, again] = [joinLines(bareText(text)), joinLines(bareText(text))];
        expect(again).toEqual(once);
        const lines = new Set(bareText(text).lines.map(({ line }) => line));
        expect(once.messages.every(({ place, fix }) => lines.has(place.line ?? 0) && fix !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('what was joined stays as it is when joined again', () => {
    fc.assert(
      fc.property(like, (text) => {
        const once = joined(text);
        expect(
          joinLines({
            ...bareText(''),
            lines: once.map((line, index) => ({ text: line, line: index + 1, before: 'line', whole: true })),
          }).lines.map((line) => line.text),
        ).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});
