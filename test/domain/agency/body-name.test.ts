import { describe, expect, test } from 'vitest';
import { bodyName } from '../../../src/domain/agency/body-name.ts';
import { contentBodies } from './content-bodies.ts';

const { agencies, provinces } = contentBodies();

describe('a type of body in a province', () => {
  test.each([
    ['cong-an-tinh', 'lam-dong', 'Công an tỉnh Lâm Đồng'],
    ['cong-an-tinh', 'hue', 'Công an thành phố Huế'],
    ['so-noi-vu', 'hue', 'Sở Nội vụ thành phố Huế'],
    ['so-noi-vu', 'quang-ngai', 'Sở Nội vụ tỉnh Quảng Ngãi'],
    ['so-vhttdl', 'lam-dong', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng'],
    ['ubnd-tinh', 'tp-ho-chi-minh', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    ['ubnd-cap-xa', 'lam-dong', 'Ủy ban nhân dân xã, phường, đặc khu của tỉnh Lâm Đồng'],
    ['cong-an-cap-xa', 'hue', 'Công an xã, phường, đặc khu của thành phố Huế'],
    ['ubnd-cap-huyen', 'ca-mau', 'Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh Cà Mau'],
    ['tand-khu-vuc', 'lam-dong', 'Tòa án nhân dân khu vực'],
    ['tand-cap-huyen', 'dak-nong', 'Tòa án nhân dân cấp huyện của tỉnh Đắk Nông'],
    ['tand-tinh', 'dak-nong', 'Tòa án nhân dân tỉnh Đắk Nông'],
    ['vksnd-tinh', 'hai-phong', 'Viện kiểm sát nhân dân thành phố Hải Phòng'],
    ['mttq-tinh', 'dak-nong', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đắk Nông'],
    ['thads-tinh', 'lam-dong', 'Thi hành án dân sự tỉnh Lâm Đồng'],
    ['cuc-thads-tinh', 'dak-nong', 'Cục Thi hành án dân sự tỉnh Đắk Nông'],
    ['bo-chqs-tinh', 'dak-nong', 'Bộ Chỉ huy quân sự tỉnh Đắk Nông'],
    ['nhnn-chi-nhanh-tinh', 'ca-mau', 'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Cà Mau'],
    ['nhcsxh', 'lam-dong', 'Ngân hàng Chính sách xã hội tỉnh Lâm Đồng'],
    ['tinh-doan', 'ca-mau', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Cà Mau'],
    ['so-ban-nganh', 'lam-dong', 'Các sở, ban, ngành tỉnh Lâm Đồng'],
    ['thanh-tra-tinh', 'ca-mau', 'Thanh tra tỉnh Cà Mau'],
  ])('%s in %s: %s', (agency, province, name) => {
    const type = agencies.get(agency);
    if (type === undefined) throw new Error(`No body ${agency}`);
    expect(bodyName(type, provinces.get(province))).toBe(name);
  });
});

test('without a province the type keeps its title', () => {
  expect(bodyName({ title: 'Công an tỉnh, thành phố', level: 'tinh', kind: 'cong-an' }, undefined)).toBe('Công an tỉnh, thành phố');
});

test('a ministry belongs to no province', () => {
  expect(bodyName({ title: 'Bộ Công an', level: 'trung-uong', kind: 'cong-an' }, { title: 'Lâm Đồng', kind: 'tinh' })).toBe('Bộ Công an');
});

test('no name says the kind of the province twice', () => {
  const names = [...agencies.values()].map((agency) => bodyName(agency, { title: 'Huế', kind: 'thanh-pho' }));
  expect(names.filter((name) => /tỉnh,? thành phố Huế/u.test(name))).toEqual([]);
});
