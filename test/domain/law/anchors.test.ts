import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchors, furnitureAnchors, units } from '../../../src/domain/law/anchors.ts';
import { describeAnchor } from '../../../src/domain/law/describe-anchor.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { bodies, laws, bodyOf } from './five-texts.ts';

const registry = join('test', 'domain', 'law', 'published-anchors');
const anchorsOf = (id: string) => anchors(parse(bodyOf(id)).law);

describe('anchors people cite', () => {
  it.each([
    ['1320-qd-ubnd-dak-nong-2022', 'dieu-1', 'Ban hành kèm theo Quyết định này Quy chế'],
    ['1320-qd-ubnd-dak-nong-2022', 'quy-che-dieu-6-khoan-9-diem-dd', 'Bố trí kinh phí'],
    ['1320-qd-ubnd-dak-nong-2022', 'quy-che-dieu-10-khoan-3', 'Các đơn vị, địa phương để người'],
    ['1320-qd-ubnd-dak-nong-2022', 'quy-che-dieu-6-khoan-10', 'Đề nghị Tòa án nhân dân tỉnh'],
    ['1320-qd-ubnd-dak-nong-2022', 'quy-che-chuong-ii', 'NỘI DUNG VÀ TRÁCH NHIỆM PHỐI HỢP'],
    ['3999-ubnd-ncpc-bac-kan-2022', 'doan-4', 'Công an tỉnh:'],
    ['3999-ubnd-ncpc-bac-kan-2022', 'doan-5', 'Sở Thông tin và Truyền thông:'],
    ['3999-ubnd-ncpc-bac-kan-2022', 'doan-6', 'Sở Lao động - Thương binh và Xã hội:'],
    ['3999-ubnd-ncpc-bac-kan-2022', 'doan-7', 'Tòa án nhân dân tỉnh, Viện Kiểm sát'],
    ['3999-ubnd-ncpc-bac-kan-2022', 'doan-8', 'Ủy ban Mặt trận Tổ quốc'],
    ['3999-ubnd-ncpc-bac-kan-2022', 'doan-9', 'UBND các huyện, thành phố:'],
    ['ke-hoach-thahs-thncd-2026-2030', 'muc-ii-khoan-1-gach-6', 'Chỉ đạo Công an cấp xã tham mưu UBND cấp xã thực hiện nghiêm túc'],
    ['ke-hoach-thahs-thncd-2026-2030', 'muc-ii-khoan-13-gach-4', 'Xem xét, bố trí kinh phí'],
    ['195-kh-ubnd-quang-ngai-2023', 'muc-iv-khoan-2-diem-a', 'Là cơ quan thường trực'],
    ['195-kh-ubnd-quang-ngai-2023', 'muc-iv-doan-1', 'Yêu cầu các cơ quan, đơn vị'],
    ['195-kh-ubnd-quang-ngai-2023', 'de-cuong-khoan-5', 'Công tác tổ chức dạy nghề'],
    ['1073-qd-ubnd-ca-mau-2020', 'dieu-2', 'Quyết định có hiệu lực'],
    ['1073-qd-ubnd-ca-mau-2020', 'ke-hoach-muc-iii-khoan-13', 'Sở Tài chính'],
    ['1073-qd-ubnd-ca-mau-2020', 'ke-hoach-muc-iii-khoan-13-lan-2', 'Sở Kế hoạch và Đầu tư'],
    ['1073-qd-ubnd-ca-mau-2020', 'ke-hoach-muc-iii-khoan-18', 'Sở Lao động - Thương binh và Xã hội'],
    ['1073-qd-ubnd-ca-mau-2020', 'ke-hoach-muc-iii-khoan-27-gach-3', 'Quan tâm chỉ đạo và đầu tư'],
    ['1073-qd-ubnd-ca-mau-2020', 'ke-hoach-muc-iii-khoan-1-gach-1-doan-1', 'Định kỳ hằng năm tham mưu'],
  ])('%s#%s', (id, anchor, words) => {
    const unit = units(parse(bodyOf(id)).law).find((item) => item.anchor === anchor);
    expect(unit?.text.startsWith(words)).toBe(true);
  });
});

describe.each([...bodies.keys()])('%s', (id) => {
  it('has unique anchors, fit for a fragment', () => {
    const all = anchorsOf(id);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((anchor) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(anchor))).toEqual([]);
  });

  it('keeps every published anchor, and every anchor is published', () => {
    const published = readFileSync(join(registry, `${id}.txt`), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(
      published.filter((anchor) => !anchorsOf(id).includes(anchor)),
      'published anchors that are gone',
    ).toEqual([]);
    expect(
      anchorsOf(id).filter((anchor) => !published.includes(anchor)),
      'not in the registry: npm run anchors',
    ).toEqual([]);
  });

  it('says each anchor in words, each differently', () => {
    const said = anchorsOf(id).map((anchor) => describeAnchor(anchor).join(' › '));
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((words) => /^[a-z0-9-]+$/u.test(words))).toEqual([]);
  });
});

describe('the registry of published anchors', () => {
  it('has a list for each text and no other', () => {
    const lists = readdirSync(registry).map((name) => name.replace('.txt', ''));
    expect(lists.filter((id) => !existsSync(join('content', 'van-ban', `${id}.md`)))).toEqual([]);
    expect(
      [...bodies.keys()].filter((id) => !lists.includes(id)),
      'run: npm run anchors',
    ).toEqual([]);
  });
});

describe('notes on the text', () => {
  it.each(laws)('$id: each note points to its own words', ({ data, body }) => {
    expect(collections['van-ban'].schema.safeParse(data).error).toBeUndefined();
    const { law } = parse(body);
    const recipients = law.parts.flatMap((part) => part.foot.map((line) => line.text)).join('\n');
    const lost = data.textNotes.filter((note) => {
      const unit = units(law).find((item) => item.anchor === note.provision);
      const furniture = furnitureAnchors(law).some((item) => item.anchor === note.provision);
      const text = unit === undefined ? (furniture ? recipients : '') : `${unit.marker} ${unit.text}`;
      return !text.includes(note.words);
    });
    expect(lost).toEqual([]);
  });

  it.each([
    ['1320-qd-ubnd-dak-nong-2022', ['làm lỗi', 'Công Thông tin', 'đ)']],
    ['3999-ubnd-ncpc-bac-kan-2022', ['Luật Thi hành án sự']],
    ['195-kh-ubnd-quang-ngai-2023', ['trong 03 thực hiện', '069.439.531']],
    ['ke-hoach-thahs-thncd-2026-2030', ['0.5%']],
    [
      '1073-qd-ubnd-ca-mau-2020',
      ['13.', 'sổ 634', 'kịp thòi', 'chức nẵng', 'xây đựng', 'xây dụng', 'lành manh', 'nghê nghiệp', 'cường chế'],
    ],
  ])('%s reports %j', (id, words) => {
    const notes = laws.find((entry) => entry.id === id)?.data.textNotes ?? [];
    expect(words.filter((word) => !notes.some((note) => note.words.includes(word)))).toEqual([]);
  });
});
