import { expect, test } from 'vitest';
import { byPlace } from '../../../src/domain/matrix/by-place.ts';
import type { DutyView, GivenBy } from '../../../src/domain/matrix/duty-view.ts';
import { type Role, roles } from '../../../src/domain/matrix/vocabulary.ts';

/** A duty of which only its place, state, role and for whom it is matter. */
function duty(id: string, place: GivenBy['place'], fields: { state?: string; role?: Role; forWhom?: string[] } = {}): DutyView {
  const { state = 'dang-ap-dung', role = 'thuc-hien', forWhom = ['Người chấp hành xong án phạt tù'] } = fields;
  return {
    id,
    words: id,
    wordRuns: [],
    role: { id: role, ...roles[role] },
    modality: 'giao',
    agency: { id: 'cong-an-tinh', title: 'Công an tỉnh', path: '/co-quan/cong-an-tinh/' },
    today: { kind: 'same', name: 'Công an tỉnh', steps: [], uncertain: false, levelGone: false },
    partners: [],
    directs: [],
    themes: [],
    beneficiaries: forWhom,
    when: [],
    targets: [],
    reportsTo: [],
    provision: { title: 'Điều 1', path: '/van-ban/qd-1/#dieu-1' },
    givenBy: {
      id: 'qd-1',
      title: 'Quyết định 1',
      path: '/van-ban/qd-1/',
      place,
      state: { id: state, label: state },
      middling: false,
      checkedOn: '2026-11-28',
    },
  };
}

const quangNgai = { then: 'tỉnh Quảng Ngãi' };
const dakNong = { then: 'tỉnh Đắk Nông', now: 'tỉnh Lâm Đồng' };

test('the whole country comes first, then provinces by name, then a province without a name', () => {
  const all = [duty('a', {}), duty('b', quangNgai), duty('c', dakNong), duty('d', undefined), duty('e', dakNong)];
  expect(byPlace(all).map(({ place, duties }) => [place?.then, ...duties.map(({ id }) => id)])).toEqual([
    [undefined, 'd'],
    ['tỉnh Đắk Nông', 'c', 'e'],
    ['tỉnh Quảng Ngãi', 'b'],
    [undefined, 'a'],
  ]);
});

test('in one place what is in force comes first, and what reaches a person before what prepares it', () => {
  const all = [
    duty('a policy, not verified', undefined, { state: 'chua-xac-minh', role: 'chu-tri' }),
    duty('a step, not verified', undefined, { state: 'chua-xac-minh' }),
    duty('a policy', undefined, { role: 'tham-muu' }),
    duty('a step for nobody', undefined, { forWhom: [] }),
    duty('a step', undefined),
    duty('guidance', undefined, { role: 'huong-dan' }),
  ];
  expect(byPlace(all).flatMap(({ duties }) => duties.map(({ id }) => id))).toEqual([
    'a step',
    'guidance',
    'a policy',
    'a step for nobody',
    'a step, not verified',
    'a policy, not verified',
  ]);
});

test('nothing has no place', () => {
  expect(byPlace([])).toEqual([]);
});
