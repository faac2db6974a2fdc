import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../cms/app/explain.ts';
import { lawProblemsOf } from '../../cms/app/law-problems.ts';
import { narrow } from '../../cms/law/narrow.ts';
import { nameOf, outlineOf } from '../../cms/law/outline.ts';
import { quotationIn } from '../../cms/law/quotation.ts';
import { anchors } from '../../src/domain/law/anchors.ts';
import { parse } from '../../src/domain/law/parse.ts';
import { readContent } from '../../src/integrations/content-files/read-content.ts';
import { kindOf } from '../../src/schemas/collections.ts';

const text = `QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.

Điều 6. Công an tỉnh

1. Chủ trì, phối hợp:

d) Lập danh sách
   và gửi trước ngày 15.

đ) Báo cáo Ủy ban nhân dân tỉnh.

16. Kiểm tra.

Nơi nhận:
- Như Điều 1;
`;
const outline = outlineOf(text);
const names = (query: string) => narrow(outline, query).map(nameOf);

describe('the outline of a document', () => {
  test.each(readContent().filter(({ collection, data }) => collection === 'van-ban' && kindOf('van-ban', data).body === 'law'))(
    'of $id names what the content check lets an entry name',
    ({ body }) => {
      expect(new Set(outlineOf(body).map(({ anchor }) => anchor))).toEqual(new Set(anchors(parse(body).law)));
    },
  );

  test('a provision has its place, its own words and all words under it', () => {
    expect(outline.find(({ anchor }) => anchor === 'dieu-6-khoan-1')).toMatchObject({
      steps: ['Điều 6', 'khoản 1'],
      depth: 1,
      words: 'Chủ trì, phối hợp:',
      lines: ['1. Chủ trì, phối hợp:', 'd) Lập danh sách', 'và gửi trước ngày 15.', 'đ) Báo cáo Ủy ban nhân dân tỉnh.'],
    });
  });

  test('is narrowed by places in any order, whole numbers, with or without accents', () => {
    expect(names('khoản 16 Điều 6')).toEqual(['Điều 6 › khoản 16']);
    expect(names('dieu 6 khoan 1')[0]).toBe('Điều 6 › khoản 1');
    expect(names('Điều 1')).toEqual(['Điều 1']);
    expect(names('diem d')).toEqual(expect.arrayContaining(['Điều 6 › khoản 1 › điểm d', 'Điều 6 › khoản 1 › điểm đ']));
    expect(names('điểm d').every((name) => !name.includes('điểm đ'))).toBe(true);
    expect(names('danh sach')).toContain('Điều 6 › khoản 1 › điểm d');
    const [first] = narrow(outlineOf('Điều 2. A\n\nMột câu.\n\nHai câu.\n'), 'đoạn 2 điều 2');
    expect(first?.anchor).toBe('dieu-2-doan-2');
    expect(names('')).toHaveLength(outline.length);
  });
});

describe('a quotation', () => {
  const point = outline.find(({ anchor }) => anchor === 'dieu-6-khoan-1');
  const held = (quote: string) => point && quotationIn(point, quote, outline);

  test('stands when every letter does, lines aside', () => {
    expect(held('Lập danh sách và gửi')).toEqual({ stands: true });
  });

  test('that differs tells from where, or where it does stand', () => {
    expect(held('Lập danh sách và gởi trước')).toEqual({ stands: false, from: 'gởi trước', elsewhere: undefined });
    expect(held('L danh sách')).toMatchObject({ stands: false, from: 'L danh sách' });
    expect(held('Kiểm tra.')).toMatchObject({ stands: false, elsewhere: { anchor: 'dieu-6-khoan-16' } });
  });
});

describe('on saving', () => {
  const row = {
    id: 'mot',
    duty: 'Lập danh sách.',
    role: 'chu-tri',
    modality: 'giao',
    provision: 'dieu-6-khoan-1',
    quote: 'Lập danh sách',
    themes: ['ngoai-pham-vi'],
  };
  const entry = (last: Record<string, unknown>) => ({
    document: 'van-ban-thu',
    agency: 'cong-an-tinh',
    rows: [row, row, row, { ...row, ...last }],
  });
  const refused = (last: Record<string, unknown>) => lawProblemsOf('trach-nhiem', entry(last), async () => outline);

  test('an entry whose words stand has no problems, nor has one whose document is not held', async () => {
    expect(await refused({})).toEqual([]);
    expect(await lawProblemsOf('trach-nhiem', entry({ quote: 'khác' }), async () => undefined)).toEqual([]);
  });

  test('the row and the field are named, what differs and what to do', async () => {
    expect([
      ...(await refused({ quote: 'Lập dánh sách' })),
      ...(await refused({ quote: 'Kiểm tra.' })),
      ...(await refused({ provision: 'dieu-9' })),
    ]).toMatchInlineSnapshot(`
      [
        "Việc được giao 4 › Nguyên văn: không khớp từng chữ với Điều 6 › khoản 1, từ “dánh sách”. Hãy bấm “Lấy nguyên văn của điều khoản” rồi cắt bớt, hoặc chọn đúng điều khoản.",
        "Việc được giao 4 › Nguyên văn: lời này không có ở Điều 6 › khoản 1 mà ở Điều 6 › khoản 16. Hãy chọn lại điều khoản.",
        "Việc được giao 4 › Điều khoản: văn bản không có điều khoản "dieu-9". Hãy chọn lại trong mục lục của văn bản.",
      ]
    `);
  });

  test('a rule of ours on a row tells its own way out', () => {
    const problems = problemsOf('trach-nhiem', entry({ quote: 7, duty: 'một '.repeat(26) }));
    expect(problems.filter((problem) => problem.startsWith('Việc được giao'))).toMatchInlineSnapshot(`
      [
        "Việc được giao 4 › Việc phải làm: dài quá 25 tiếng. Nói một ý, việc cần làm đứng trước. Hai việc khác nhau thì tách thành hai dòng.",
        "Việc được giao 4 › Nguyên văn: chưa đúng kiểu. Hãy xóa đi rồi điền lại.",
      ]
    `);
  });

  test('a document is found in the same object, and the sections of a list are read one by one', async () => {
    const basis = [{ type: 'luu', document: 'van-ban-thu', provision: 'dieu-60' }];
    expect(await lawProblemsOf('hoi-dap', { basis }, async () => outline)).toHaveLength(1);
    const given = { document: 'van-ban-thu', sections: ['dieu-6', 'dieu-7'], notDuties: [] };
    expect(await lawProblemsOf('giao-viec', given, async () => outline)).toMatchInlineSnapshot(`
      [
        "Các phần giao việc 2: văn bản không có điều khoản "dieu-7". Hãy chọn lại trong mục lục của văn bản.",
      ]
    `);
  });
});
