import { expect, test } from 'vitest';
import { compareDuties } from '../../../src/domain/matrix/compare.ts';
import type { Duty } from '../../../src/domain/matrix/duty.ts';
import type { DutyTheme } from '../../../src/domain/matrix/vocabulary.ts';
import { someDuty } from './some-duty.ts';

const heirs: Readonly<Record<string, string>> = { 'so-tttt': 'so-vhttdl', 'cuc-thads-tinh': 'thads-tinh' };
const today = ({ agency }: Duty) => (agency === 'ubnd-cap-huyen' ? undefined : (heirs[agency] ?? agency));
const given = (agency: string, ...themes: DutyTheme[]) => someDuty({ agency, themes, id: [agency, ...themes].join('-') });
const lines = (before: readonly Duty[], after: readonly Duty[]) =>
  compareDuties(before, after, today).flatMap(({ theme, bodies }) =>
    bodies.map(
      ({ body, change, before: old, after: young }) =>
        `${theme}: ${body ?? 'nobody'} ${change} ${String(old.length)}→${String(young.length)}`,
    ),
  );

test.each<[string, Duty[], Duty[], string[]]>([
  ['the same body', [given('cong-an-tinh', 'bao-cao')], [given('cong-an-tinh', 'bao-cao')], ['bao-cao: cong-an-tinh same 1→1']],
  ['its heir', [given('so-tttt', 'tuyen-truyen')], [given('so-vhttdl', 'tuyen-truyen')], ['tuyen-truyen: so-vhttdl moved 1→1']],
  [
    'itself and one whose heir it is',
    [given('so-tttt', 'tuyen-truyen'), given('so-vhttdl', 'tuyen-truyen')],
    [given('so-vhttdl', 'tuyen-truyen')],
    ['tuyen-truyen: so-vhttdl same 2→1'],
  ],
  ['one former body in both', [given('so-tttt', 'tuyen-truyen')], [given('so-tttt', 'tuyen-truyen')], ['tuyen-truyen: so-vhttdl same 1→1']],
  [
    'another body',
    [given('so-noi-vu', 'vay-von')],
    [given('nhcsxh', 'vay-von')],
    ['vay-von: nhcsxh new 0→1', 'vay-von: so-noi-vu dropped 1→0'],
  ],
  ['a theme that is new', [], [given('nhcsxh', 'vay-von')], ['vay-von: nhcsxh new 0→1']],
  ['a theme that is gone', [given('nhcsxh', 'vay-von')], [], ['vay-von: nhcsxh dropped 1→0']],
  ['who nobody knows', [given('ubnd-cap-huyen', 'kinh-phi')], [], ['kinh-phi: nobody dropped 1→0']],
  [
    'a body that joins another',
    [given('cong-an-tinh', 'bao-cao')],
    [given('tand-tinh', 'bao-cao'), given('cong-an-tinh', 'bao-cao')],
    ['bao-cao: tand-tinh new 0→1', 'bao-cao: cong-an-tinh same 1→1'],
  ],
  [
    'a duty of two themes, in the order of their table',
    [given('cong-an-tinh', 'bao-cao', 'chi-dao')],
    [given('cong-an-tinh', 'bao-cao')],
    ['chi-dao: cong-an-tinh dropped 1→0', 'bao-cao: cong-an-tinh same 1→1'],
  ],
  ['nothing', [], [], []],
])('%s', (_name, before, after, expected) => {
  expect(lines(before, after)).toEqual(expected);
});

test('turned round, new is dropped and all else stays', () => {
  const before = [given('so-tttt', 'tuyen-truyen'), given('so-noi-vu', 'vay-von'), given('ubnd-cap-huyen', 'kinh-phi')];
  const after = [given('so-vhttdl', 'tuyen-truyen'), given('nhcsxh', 'vay-von', 'khen-thuong')];
  const turned = { same: 'same', moved: 'moved', new: 'dropped', dropped: 'new' } as const;
  const changes = (first: readonly Duty[], second: readonly Duty[]) =>
    compareDuties(first, second, today).flatMap(({ theme, bodies }) => bodies.map(({ body, change }) => ({ theme, body, change })));
  const there = changes(before, after).map((each) => ({ ...each, change: turned[each.change] }));
  const back = changes(after, before);
  expect(new Set(there.map((each) => JSON.stringify(each)))).toEqual(new Set(back.map((each) => JSON.stringify(each))));
});
