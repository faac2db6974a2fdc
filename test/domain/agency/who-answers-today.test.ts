import { describe, expect, test } from 'vitest';
import { bodyName } from '../../../src/domain/agency/body-name.ts';
import { agencyFunctions, type AgencyFunction } from '../../../src/domain/agency/functions.ts';
import { type Asked, bodyOn } from '../../../src/domain/agency/succession.ts';
import { contentBodies } from './content-bodies.ts';

/** The successions of this checkout's content: what the texts of 2020–2023 give to bodies that are gone. */
const bodies = contentBodies();
const today = '2026-11-28';

/** The answer in one line: kind, name, and what a reader is warned of. */
function answer(asked: Asked): string {
  const body = bodyOn(bodies, asked);
  if (body === undefined) return 'no such body';
  if (body.kind === 'unknown') return `unknown, after ${body.ended.id}`;
  const name = bodyName(body.agency, body.province?.now);
  if (body.kind === 'same') return `same: ${name}`;
  return ['moved', ...(body.uncertain ? ['uncertain'] : []), ...(body.levelGone ? ['level gone'] : [])].join(', ') + `: ${name}`;
}
const asked = (agency: string, task: AgencyFunction | undefined, on = today, province?: string): Asked => ({
  agency,
  on,
  ...(task === undefined ? {} : { function: task }),
  ...(province === undefined ? {} : { province }),
});

describe('press and grassroots radio of Đắk Nông', () => {
  const press = (on: string) => answer(asked('so-tttt', 'bao-chi', on, 'dak-nong'));
  test.each([
    ['2022-08-16', 'same: Sở Thông tin và Truyền thông tỉnh Đắk Nông'],
    ['2025-02-28', 'same: Sở Thông tin và Truyền thông tỉnh Đắk Nông'],
    ['2025-03-01', 'moved: Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Nông'],
    ['2025-06-30', 'moved: Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Nông'],
    ['2025-07-01', 'moved: Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng'],
    [today, 'moved: Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng'],
  ])('on %s: %s', (on, expected) => {
    expect(press(on)).toBe(expected);
  });
  test('says by which text', () => {
    const body = bodyOn(bodies, asked('so-tttt', 'bao-chi', today, 'dak-nong'));
    expect(body).toMatchObject({ kind: 'moved', steps: [{ to: 'so-vhttdl', confidence: 'cao' }] });
    expect(body?.province).toMatchObject({ then: { title: 'Đắk Nông' }, now: { title: 'Lâm Đồng' } });
  });
});

describe('the people’s committee of a district', () => {
  test.each<[AgencyFunction | undefined, string, string]>([
    ['quan-ly-tai-cho', '2025-06-30', 'same: Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh Đắk Nông'],
    ['quan-ly-tai-cho', '2025-07-01', 'moved, uncertain, level gone: Ủy ban nhân dân xã, phường, đặc khu của tỉnh Lâm Đồng'],
    ['ngan-sach-cap-huyen', '2025-06-30', 'same: Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh Đắk Nông'],
    ['ngan-sach-cap-huyen', '2025-07-01', 'unknown, after ubnd-cap-huyen'],
    ['von-cap-huyen', today, 'unknown, after ubnd-cap-huyen'],
    ['khac', today, 'unknown, after ubnd-cap-huyen'],
    [undefined, today, 'unknown, after ubnd-cap-huyen'],
  ])('%s on %s: %s', (task, on, expected) => {
    expect(answer(asked('ubnd-cap-huyen', task, on, 'dak-nong'))).toBe(expected);
  });
});

describe('Sở Lao động - Thương binh và Xã hội', () => {
  test.each<[AgencyFunction | undefined, string]>([
    ['viec-lam', 'moved, uncertain: Sở Nội vụ tỉnh Lâm Đồng'],
    ['day-nghe', 'moved: Sở Giáo dục và Đào tạo tỉnh Lâm Đồng'],
    ['cai-nghien', 'moved, uncertain: Công an tỉnh Lâm Đồng'],
    ['bao-tro-xa-hoi', 'unknown, after so-ldtbxh'],
    ['khac', 'unknown, after so-ldtbxh'],
    [undefined, 'unknown, after so-ldtbxh'],
  ])('%s: %s', (task, expected) => {
    expect(answer(asked('so-ldtbxh', task, today, 'dak-nong'))).toBe(expected);
    expect(answer(asked('so-ldtbxh', task, '2025-02-28', 'dak-nong'))).toMatch(/^same: /u);
  });
});

describe('Phiếu lý lịch tư pháp leaves a body that stays', () => {
  test.each<[AgencyFunction | undefined, string, string]>([
    ['ly-lich-tu-phap', '2025-02-28', 'same: Sở Tư pháp tỉnh Đắk Nông'],
    ['ly-lich-tu-phap', '2025-03-01', 'moved: Công an tỉnh Đắk Nông'],
    ['ly-lich-tu-phap', today, 'moved: Công an tỉnh Lâm Đồng'],
    [undefined, today, 'same: Sở Tư pháp tỉnh Lâm Đồng'],
    ['khac', today, 'same: Sở Tư pháp tỉnh Lâm Đồng'],
  ])('%s on %s: %s', (task, on, expected) => {
    expect(answer(asked('so-tu-phap', task, on, 'dak-nong'))).toBe(expected);
  });
});

describe('both sides of each day', () => {
  test.each<[string, AgencyFunction | undefined, string, string, string, string]>([
    ['so-tttt', 'cong-nghe-thong-tin', '2025-02-28', 'same', '2025-03-01', 'so-khcn'],
    ['so-tttt', 'an-toan-mang', '2025-02-28', 'same', '2025-03-01', 'cong-an-tinh'],
    ['so-gtvt', 'giao-thong', '2025-02-28', 'same', '2025-03-01', 'so-xay-dung'],
    ['so-khdt', 'ke-hoach-dau-tu', '2025-02-28', 'same', '2025-03-01', 'so-tai-chinh'],
    ['so-tnmt', 'tai-nguyen-moi-truong', '2025-02-28', 'same', '2025-03-01', 'so-nnmt'],
    ['so-nnptnt', 'nong-nghiep', '2025-02-28', 'same', '2025-03-01', 'so-nnmt'],
    ['nhnn-chi-nhanh-tinh', 'ngan-hang', '2025-02-28', 'same', '2025-03-01', 'nhnn-khu-vuc'],
    ['cuc-thads-tinh', 'thi-hanh-an-dan-su', '2025-06-30', 'same', '2025-07-01', 'thads-tinh'],
    ['chi-cuc-thads', 'thi-hanh-an-dan-su', '2025-06-30', 'same', '2025-07-01', 'phong-thads-khu-vuc'],
    ['chi-cuc-thads', 'quyet-dinh-thi-hanh-an-dan-su', '2025-06-30', 'same', '2025-07-01', 'thads-tinh'],
    ['tand-cap-huyen', 'xet-xu', '2025-06-30', 'same', '2025-07-01', 'tand-khu-vuc'],
    ['vksnd-cap-huyen', 'kiem-sat', '2025-06-30', 'same', '2025-07-01', 'vksnd-khu-vuc'],
    ['cong-an-cap-huyen', 'quan-ly-nguoi-chap-hanh-an', '2025-02-28', 'same', '2025-03-01', 'unknown'],
    ['cong-an-cap-huyen', 'quan-ly-nguoi-chap-hanh-an', '2026-06-30', 'unknown', '2026-07-01', 'cong-an-cap-xa'],
    ['cong-an-cap-huyen', 'chung-nhan-chap-hanh-xong', '2026-06-30', 'unknown', '2026-07-01', 'cong-an-tinh'],
  ])('%s, %s: %s %s, %s %s', (agency, task, before, then, after, now) => {
    const told = (on: string) => {
      const body = bodyOn(bodies, asked(agency, task, on));
      return body?.kind === 'moved' ? body.agency.id : body?.kind;
    };
    expect([told(before), told(after)]).toEqual([then, now]);
  });
});

test.each([
  ['so-gtvt', 'moved, uncertain: Sở Xây dựng'],
  ['tand-cap-huyen', 'moved, level gone: Tòa án nhân dân khu vực'],
  ['chi-cuc-thads', 'unknown, after chi-cuc-thads'],
  ['so-tttt', 'unknown, after so-tttt'],
])('%s without a function has an heir only where all went to one: %s', (agency, expected) => {
  expect(answer(asked(agency, undefined))).toBe(expected);
});

test.each(['so-gtvt', 'so-khdt', 'tand-cap-huyen', 'nhnn-chi-nhanh-tinh'])(
  'but what is named, and is no function it gave away, has none: %s',
  (agency) => {
    expect(answer(asked(agency, 'khac'))).toBe(`unknown, after ${agency}`);
  },
);

test('a body that nobody knows has no answer', () => {
  expect(answer(asked('so-khong-co', 'khac'))).toBe('no such body');
});

describe('of all bodies of the content', () => {
  const tasks = [undefined, ...(Object.keys(agencyFunctions) as AgencyFunction[])];
  const days = ['2020-06-24', '2022-08-16', '2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01', today];
  const all = [...bodies.agencies.keys()].flatMap((agency) => tasks.flatMap((task) => days.map((on) => asked(agency, task, on))));

  test('who answers on a day has not ended by that day', () => {
    const over = all.filter(({ on, ...rest }) => {
      const body = bodyOn(bodies, { ...rest, on });
      return body !== undefined && body.kind !== 'unknown' && (body.agency.validUntil ?? on) < on;
    });
    expect(over).toEqual([]);
  });

  test('who answers on a day was there by that day, where it was given something', () => {
    const early = all.filter(({ on, ...rest }) => {
      const body = bodyOn(bodies, { ...rest, on });
      return body?.kind === 'moved' && (body.agency.validFrom ?? on) > on;
    });
    expect(early).toEqual([]);
  });

  test('every step leads to a body that is there', () => {
    const heirs = [...bodies.agencies.values()].flatMap(({ successions }) => successions.flatMap(({ to }) => to ?? []));
    expect(heirs.filter((heir) => !bodies.agencies.has(heir))).toEqual([]);
  });
});
