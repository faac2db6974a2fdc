import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/domain/law/parse.ts';
import { linesOf, serialize } from '../../../src/domain/law/serialize.ts';
import { bodies, bodyOf, sha256, sourceOf, sources, wordsOf } from './five-texts.ts';

describe('the official words', () => {
  it('are held for all five texts', () => {
    expect([...bodies.keys()]).toEqual(expect.arrayContaining(Object.keys(sources)));
  });

  it.each(Object.keys(sources))('%s: the body has the words of the source, all of them, in order', (id) => {
    expect(sha256(wordsOf(bodyOf(id)))).toBe(sources[id]?.words);
  });

  it.each(Object.keys(sources))('%s: the source itself says the same', (id) => {
    const source = sourceOf(id);
    if (source === undefined) {
      console.warn(`${id}: ../shared/sources is not here; compared with the committed hash only`);
      return;
    }
    expect(wordsOf(bodyOf(id))).toBe(wordsOf(source.toString('utf8')));
  });

  it.each([...bodies.keys()])('%s: body is in NFC and carries no Markdown', (id) => {
    const body = bodyOf(id);
    expect(body.normalize('NFC')).toBe(body);
    expect(body).not.toMatch(/\*|^#|<[a-z]/mu);
  });

  it.each([...bodies.keys()])('%s: parse and serialize give the body back', (id) => {
    const body = bodyOf(id);
    const { law } = parse(body);
    expect(serialize(law)).toBe(body);
    expect(linesOf(law).filter((line) => line.gap.trim() !== '')).toEqual([]);
  });
});

describe('what page breaks and a web page had torn is whole again', () => {
  it.each([
    ['1320-qd-ubnd-dak-nong-2022', 'phạm nhân sắp chấp hành xong án phạt tù trong các cơ sở giam giữ'],
    ['1320-qd-ubnd-dak-nong-2022', 'cho người chấp hành xong án phạt tù, người được miễn'],
    ['1320-qd-ubnd-dak-nong-2022', 'tổ chức triển khai thực hiện Quy chế này'],
    ['ke-hoach-thahs-thncd-2026-2030', 'quyết định thi hành án đã có hiệu lực pháp luật'],
    ['ke-hoach-thahs-thncd-2026-2030', 'về cư trú được tư vấn chính sách'],
    ['ke-hoach-thahs-thncd-2026-2030', 'Tổng Giám đốc Ngân hàng Chính sách xã hội Việt Nam'],
    ['ke-hoach-thahs-thncd-2026-2030', 'định kỳ hằng tháng; kịp thời phát hiện'],
    ['195-kh-ubnd-quang-ngai-2023', 'khen thưởng đối với các tập thể, cá nhân có thành tích'],
    ['1073-qd-ubnd-ca-mau-2020', 'Số: 1073/QĐ-UBND'],
    ['1073-qd-ubnd-ca-mau-2020', 'Cà Mau, ngày 16 tháng 6 năm 2020'],
    ['1073-qd-ubnd-ca-mau-2020', 'Tăng cường kỷ cương, kỷ luật công vụ, đề cao trách nhiệm'],
    ['1073-qd-ubnd-ca-mau-2020', '18. Sở Lao động - Thương binh và Xã hội'],
  ])('%s: %s', (id, words) => {
    expect(bodyOf(id)).toContain(words);
  });

  it('1073 has no stray letters between spaces', () => {
    const strays = bodyOf('1073-qd-ubnd-ca-mau-2020').match(/(?<=\s)[b-gi-npr-tvxđ](?=\s)/gu);
    expect(strays).toBeNull();
  });
});
