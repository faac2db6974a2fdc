import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTyping } from '../../../src/domain/search/decode-typing.ts';
import { placeTone } from '../../../src/domain/text/tone-placement.ts';
import { rawStyle, rawStyles, toTelex, toVni } from '../../../tools/search-eval/raw-typing.ts';

const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/u);
const words = (text: string): string[] => text.trim().split(/\s+/u);
/** Accents left away, case kept. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const pairs = (text: string) => lines(text).map((line) => line.split(' → ') as [string, string]);

describe('raw Telex is read', () => {
  it.each(
    pairs(`
      vay voons → vay vốn
      xoas ans tichs → xóa án tích
      xoas an tich → xóa an tich
      moiws veef nhaf caafn lamf gif → mới về nhà cần làm gì
      thi hanhf ans hinhf suwj → thi hành án hình sự
      tooi teen laf → tôi tên là
      hocj nghees owr ddaau → học nghế ở đâu
      phieesu lys lichj tuw phaps lltp → phiếu lý lịch tư pháp lltp
      quyeets ddinhj 22/2023/QD-TTg → quyết định 22/2023/QD-TTg
      dieu6 vay voons → dieu6 vay vốn
      vay vốn hocj ngheef → vay vốn học nghề
      vaf/hoawcj → và/hoặc
      DDieeuf 6 → Điều 6
      DDIEEUF 6 → ĐIỀU 6
      khoong cos xin visa → không có xin visa
      nhw theem car → như thêm cả
      vay voonszs → vay vốn
      ddawks lawks, bawcs kajn → đắk lắk, bắc kạn
    `),
  )('%s → %s', (typed, meant) => {
    expect(decodeTyping(typed)).toEqual({ text: meant, decoded: true });
  });

  it.each(words('duwowcdj dduwowcj dduowcj dduocwj ddwocj duwocjd duowcdj'))('%s is được, in whichever order', (typed) => {
    expect(decodeTyping(typed).text).toBe('được');
  });

  it.each(words('hieeur hieuer hieure hieure'))('%s is hiểu', (typed) => {
    expect(decodeTyping(typed).text).toBe('hiểu');
  });
});

describe('raw VNI is read', () => {
  it.each(
    pairs(`
      d9uo7c5 → được
      duoc975 → được
      d9u7o7c5 → được
      tro71 ve62 → trớ về
      xoa1 a1n ti1ch → xóa án tích
      vay von61 → vay vốn
      vay vốn tie62n → vay vốn tiền
      muc5 d9ie62u 6 → mục điều 6
      D9ie62u 6 → Điều 6
    `),
  )('%s → %s', (typed, meant) => {
    expect(decodeTyping(typed)).toEqual({ text: meant, decoded: true });
  });
});

describe('what is not raw stays', () => {
  it.each(
    lines(`
      hoc nghe o dau
      vay von
      quyet dinh giay xac nhan xoa an tich tien an
      vay vốn học nghề, Điều 6
      bitcoin
      asdfgh
      facebook wifi vneid telex excel office pass ass class
      thahs nhcsxh lltp cccd ubnd vks qd ttg
      nd 231
      49/2020
      qd22
      tt10/2024
      dieu6
      dieu6 khoan2 muc5 diem1
      dieu 6 khoan 9
      d9
      k2 d5
      mau so 01
      mau01
      quan1 phuong5
      to6 khu2
      ngay2 thang9
      bang lai a1 a2
      xin visa di taxi
      hoso
      ma so thue maso
      so 18-nq/tw ngay 25-10-2017 cua tw
      xem dichvucong.gov.vn
      register as a user
      moi
      tu
    `),
  )('%s', (query) => {
    expect(decodeTyping(query)).toEqual({ text: query, decoded: false });
  });

  it.each(words('has his to6 more box tax as is ver tuf a4 best'))('%s alone may be chance', (query) => {
    expect(decodeTyping(query).decoded).toBe(false);
  });

  it('an abbreviation in capitals stays among small letters', () => {
    expect(decodeTyping('xin GCNS cho CAS vay voons').text).toBe('xin GCNS cho CAS vay vốn');
  });
});

const syllables = words(`
  người phạt tù được tha trước thời hạn có điều kiện phải trình diện ủy ban nhân dân xã nơi về cư trú giấy chứng nhận chấp hành xong án
  quyết định thuở hươu nghiệp khuyến khoảng hoặc xoắn quý quốc giữ giếng gì gìn nghỉ lưu rượu tuyển muốn mượn đường đã đủ đó hỗ trợ vốn vay
  tòa hòa thủy khỏe yêu yếu ưu ước ương ấp ăn ẩn uống oan hủy thuế huệ ngoài xoáy nguyễn khuya tuần cửa mua mưa nữa
`);
const sentence = fc.array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 12 }).map((all) => `${all.join(' ')} quyết định`);
const seed = fc.nat();

describe('whatever the style', () => {
  it('Telex comes back', () => {
    fc.assert(
      fc.property(sentence, seed, (text, number) => {
        expect(placeTone(decodeTyping(toTelex(text, rawStyle(number))).text)).toBe(placeTone(text));
      }),
    );
  });

  it('VNI comes back', () => {
    fc.assert(
      fc.property(sentence, seed, (text, number) => {
        expect(placeTone(decodeTyping(toVni(text, rawStyle(number))).text)).toBe(placeTone(text));
      }),
    );
  });

  it('a sentence with and without accents stays', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(decodeTyping(text)).toEqual({ text, decoded: false });
        expect(decodeTyping(bare(text))).toEqual({ text: bare(text), decoded: false });
      }),
    );
  });

  it('never throws, and what was read stays as read', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeiouydwsfrxjz169 ngthcmd') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), letters), (query) => {
        const { text } = decodeTyping(query);
        expect(decodeTyping(text).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

const questionFile = join('..', 'shared', 'data', 'search', 'questions.json');
const questions = existsSync(questionFile)
  ? (JSON.parse(readFileSync(questionFile, 'utf8')) as { question: string }[]).map(({ question }) => question.normalize('NFC'))
  : [];

it.skipIf(questions.length > 0)('the questions are not on this machine (../shared): their test is skipped', () => {
  expect(questions).toEqual([]);
});

describe.skipIf(questions.length === 0)('questions that people ask', () => {
  it('stay as they are, with and without accents', () => {
    expect(questions.flatMap((each) => [each, bare(each)]).filter((each) => decodeTyping(each).decoded)).toEqual([]);
  });

  it.each(rawStyles)('come back when typed raw: %o', (style) => {
    const missed = questions.flatMap((each) =>
      [toTelex(each, style), toVni(each, style)].filter((raw) => placeTone(decodeTyping(raw).text) !== placeTone(each)),
    );
    expect(missed).toEqual([]);
  });
});
