import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-check/check-content.ts';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { changed, contentWith, soundFiles } from '../../support/content.ts';

const around = { today: '2026-11-22', pages: ['/', '/thu-tuc/', '/lien-he/'], uploads: ['/tai-len/mau.pdf', '/tai-len/hinh.png'] };
const check = (changes: Readonly<Record<string, string | undefined>>) => checkContent(contentWith(changes), around);
const told = (changes: Readonly<Record<string, string | undefined>>) => check(changes).map(({ ruleId }) => ruleId);

const procedure = 'thu-tuc/xin-xac-nhan';
const law = 'van-ban/qd-1';
const written = (words: string) => changed(procedure, 'Xem :tu', `${words}\n\nXem :tu`);

describe('a quotation is held against the provision it names', () => {
  const quote = (words: string, anchor = 'dieu-2') => written(`:::trich[Điều 2]{van-ban=qd-1 neo=${anchor}}\n${words}\n:::`);
  test('the same words pass', () => {
    expect(told(quote('Giúp người từng làm lỗi\nổn định cuộc sống.'))).toEqual([]);
    expect(told(quote('Điều 2. Giúp người từng làm lỗi'))).toEqual([]);
  });
  test('other words do not', () => {
    expect(formatMessages(check(quote('Giúp người từng lầm lỗi ổn định cuộc sống.')))).toMatchInlineSnapshot(`
      "content/thu-tuc/xin-xac-nhan.md
        LỖI (dòng 43): Lời trích không giống lời của điều khoản này.
            Đang là:  Giúp người từng lầm lỗi ổn định cuộc sống.
            Cần là:   Điều 2. Giúp người từng làm lỗi ổn định cuộc sống.
            Cách sửa: Chép đúng từng chữ, từng dấu từ trang văn bản; muốn nói gọn hơn thì viết bằng lời thường, ngoài khung trích. [prose/quotation-differs]"
    `);
  });
  test('words of another provision do not', () => {
    expect(told(quote('Giúp người từng làm lỗi', 'dieu-1'))).toEqual(['prose/quotation-differs']);
    expect(told(quote('Giúp người từng làm lỗi', 'dieu-9'))).toEqual(['prose/unknown-provision']);
  });
});

describe('links', () => {
  test.each([
    ['a picture that is there', '![Mẫu](/tai-len/hinh.png)', []],
    ['a picture that is not there', '![Mẫu](/tai-len/khac.png)', ['content/broken-link']],
    ['a heading of another page', '[Hỏi thêm](/thu-tuc/xin-xac-nhan/#muc-hoi-them)', []],
    ['a heading that another page does not have', '[Hỏi thêm](/thu-tuc/xin-xac-nhan/#muc-hoi-nua)', ['content/broken-link']],
    ['a heading of a page that has no body', '[Cà Mau](/tinh/ca-mau/#muc-hoi)', ['content/broken-link']],
    ['a place that the page around the body makes', '[Các bước](/thu-tuc/xin-xac-nhan/#cac-buoc)', []],
  ])('to %s', (_name, words, expected) => {
    expect(told(written(words))).toEqual(expected);
  });
});

describe('length', () => {
  const sentence = 'Hỏi thêm ở nơi nộp. ';
  test('a page of 300 KB is a mistake, and only that is told', () => {
    const messages = check(written(`# ${sentence.repeat(13_000)}`));
    expect(messages).toMatchObject([{ ruleId: 'content/body-too-long', severity: 'error', expected: 'nhiều nhất 300 KB' }]);
  });
  test('a law may be longer, up to 2 MB', () => {
    const text = soundFiles[law].replace('Phạm vi điều chỉnh.', `Phạm vi. ${sentence.repeat(13_000)}`);
    expect(told({ [law]: text })).not.toContain('content/body-too-long');
    expect(told({ [law]: text + sentence.repeat(80_000) })).toContain('content/body-too-long');
  });
});

describe('characters that are no letters', () => {
  test.each([
    ['a control character in a body', written('Hỏi\u0007 thêm.'), 'content/control-character'],
    [
      'a control character in a field',
      changed(procedure, 'title: Đến nơi nộp', 'title: "Đến\\u0001 nơi nộp"'),
      'content/control-character',
    ],
    ['half of a character', changed(procedure, 'title: Đến nơi nộp', 'title: "Đến\\ud83d nơi nộp"'), 'content/control-character'],
    ['a byte order mark inside', written('Hỏi\ufeff thêm.'), 'content/unseen-letter'],
    ['a line break in a title', changed(procedure, 'title: Xin giấy xác nhận', 'title: "Xin giấy\\nxác nhận"'), 'content/line-break'],
  ])('%s', (_name, changes, rule) => {
    expect(told(changes)).toEqual([rule]);
  });
  test('a tab, a Windows line end and a break in a long text are fine', () => {
    expect(told(written('Hỏi\tthêm.\r'))).toEqual([]);
    expect(told(changed(procedure, 'detail: Đến trong giờ làm việc.', 'detail: "Đến trong giờ.\\nMang giấy."'))).toEqual([]);
  });
});

test('a day that is none is not also a day ahead', () => {
  expect(told(changed(procedure, 'checkedOn: 2026-11-22', 'checkedOn: 31/12/2026'))).toEqual(['content/bad-format']);
  expect(told(changed(procedure, 'checkedOn: 2026-11-22', 'checkedOn: 2026-13-45'))).toEqual(['content/bad-format']);
});

test('of an empty law, the empty text is told first, and not what follows from it', () => {
  const empty = soundFiles[law].replace(/Điều 1\.[\s\S]*$/u, '');
  const own = check({ [law]: empty }).filter(({ place, ruleId }) => place.file.includes('qd-1') && !ruleId.startsWith('content/text-'));
  expect(own.map(({ ruleId }) => ruleId)).toEqual(['law/no-provisions']);
});
