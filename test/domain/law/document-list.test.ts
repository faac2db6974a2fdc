import { describe, expect, it } from 'vitest';
import { compareNewest, dayOrYear, type ListedDocument, titleBeside } from '../../../src/domain/law/document-list.ts';

const named = (shortName: string, more: Partial<ListedDocument> = {}): ListedDocument => ({ title: '', shortName, ...more });

describe('when a document is from', () => {
  it.each([
    [named('Luật Thi hành án dân sự 2025', { issuedOn: '2025-12-05', number: '106/2025/QH15' }), '2025-12-05'],
    [named('Luật An ninh mạng', { number: '116/2025/QH15' }), '2025'],
    [named('Bộ luật Hình sự 2015', { number: '100/2015/QH13' }), '2015'],
    [named('Luật Việc làm 2025'), '2025'],
    [named('Luật Lý lịch tư pháp (sửa đổi 2025)'), '2025'],
    [named('Quyết định 240/QĐ năm 1984', { number: '240/QĐ' }), '1984'],
    [named('Quyết định 2019/QĐ-TTg', { number: '2019/QĐ-TTg' }), ''],
    [named('Thông tư 26/2020'), '2020'],
    [named('Kế hoạch 2026–2030 (nguồn không ghi tên tỉnh)'), ''],
    [named('Luật Đầu tư công'), ''],
  ])('%o: %s', (document, expected) => {
    expect(dayOrYear(document)).toBe(expected);
  });

  it('the newest first, whether by day or by year; what has neither last', () => {
    const all = [
      named('Luật A'),
      named('Luật B 2015'),
      named('Luật 81/2025/QH15'),
      named('Luật C', { issuedOn: '2025-12-05' }),
      named('Luật 116/2025/QH15'),
      named('Luật D', { issuedOn: '2019-06-14' }),
    ];
    expect(all.toSorted(compareNewest).map(({ shortName }) => shortName)).toEqual([
      'Luật C',
      'Luật 116/2025/QH15',
      'Luật 81/2025/QH15',
      'Luật D',
      'Luật B 2015',
      'Luật A',
    ]);
  });
});

describe('what a line says beside the name', () => {
  it.each([
    ['Luật', 'Luật Đặc xá 2018', 'Luật Đặc xá', undefined],
    ['Luật', 'Luật Chuyển đổi số', 'Luật Chuyển đổi số (tên tóm tắt)', undefined],
    ['Luật', 'Luật 81/2025/QH15', 'Luật về tổ chức Tòa án nhân dân (tên tóm tắt)', 'Về tổ chức Tòa án nhân dân (tên tóm tắt)'],
    ['Nghị định', 'Nghị định 231/2026/NĐ-CP', 'Nghị định quy định về quản lý, giám sát', 'Quy định về quản lý, giám sát'],
    ['Quyết định', 'Quyết định 634/QĐ-TTg năm 2020', 'Quyết định phê duyệt Chương trình', 'Phê duyệt Chương trình'],
    ['Văn bản khác', 'Tờ trình 135/TTr-CAT-PV01 (Cà Mau)', 'Tờ trình của Công an tỉnh', 'Tờ trình của Công an tỉnh'],
  ])('under %s, of %s named %s: %s', (type, shortName, title, expected) => {
    expect(titleBeside({ shortName, title }, type)).toBe(expected);
  });

  it('a name that only repeats the number says what is not known', () => {
    const document = {
      title: 'Nghị định số 64/2007/NĐ-CP (cổng chưa rõ trích yếu)',
      shortName: 'Nghị định 64/2007/NĐ-CP',
      number: '64/2007/NĐ-CP',
    };
    expect(titleBeside(document, 'Nghị định')).toBe('Cổng chưa rõ trích yếu');
  });
});
