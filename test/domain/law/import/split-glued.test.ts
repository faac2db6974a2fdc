import { describe, expect, test } from 'vitest';
import { gluedAt } from '../../../../src/domain/law/import/split-glued.ts';

const pieces = (text: string) => [0, ...gluedAt(text)].map((from, index, cuts) => text.slice(from, cuts[index + 1]));

describe('a heading glued to the end of a sentence stands alone', () => {
  test.each([
    ['của Luật này.', 'Điều 5. Phạm vi điều chỉnh'],
    ['bỏ cụm từ "công an xã"', 'Điều 6. Hiệu lực thi hành'],
    ['bỏ cụm từ “công an xã”', 'Điều 6. Hiệu lực thi hành'],
    ['bỏ cụm từ «công an xã»', 'Điều 6. Hiệu lực thi hành'],
  ])('%s + %s', (before, heading) => {
    expect(pieces(`${before}${heading}`)).toEqual([before, heading]);
  });
});

describe('a provision right after the mark that opens its quotation is no heading', () => {
  test.each([
    '"Điều 5. Quyền của công dân',
    "'Điều 5. Quyền của công dân",
    '«Điều 5. Quyền của công dân',
    '“Điều 5. Quyền của công dân',
    'Sửa đổi Điều 5 như sau: "Điều 5. Quyền của công dân',
    'Sửa đổi Điều 5 như sau:"Điều 5. Quyền của công dân',
    'Sửa đổi Điều 5 ("Điều 5. Quyền của công dân")',
    'Sửa đổi như sau: "Điều 30.3.LQ.2. Phạm vi điều chỉnh',
  ])('%s', (text) => {
    expect(gluedAt(text)).toEqual([]);
  });
});
