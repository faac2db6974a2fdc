import { describe, expect, test } from 'vitest';
import { checkDuties, entry, type Fields, police, row, undated } from './duty-files.ts';

const told = (changes: Readonly<Record<string, string | undefined>>) =>
  checkDuties(changes).map(({ ruleId, severity, place }) => `${severity} ${ruleId.replace('content/', '')} ${place.field ?? ''}`);
const charged = (agency: string, changes: Readonly<Record<string, string | undefined>> = {}, fields: Fields = {}) =>
  told({ [`trach-nhiem/qd-1-${agency}`]: entry([row({ modality: 'giao', ...fields })], { agency }), ...changes });
const working = (...partners: readonly string[]) => told({ [police]: entry([row({ partners })]) });
const directing = (...directs: readonly string[]) => told({ [police]: entry([row({ partners: ['so-tu-phap'], directs })]) });

describe('a body is charged only while it is there (the document is of 2026-01-01)', () => {
  test.each([
    ['cong-an-tinh', []],
    ['so-vua-kip', []],
    ['so-cu', ['error agency-not-there agency']],
    ['so-moi', ['error agency-not-there agency']],
  ])('%s', (agency, expected) => {
    expect(charged(agency)).toEqual(expected);
  });
});

describe('of a document without its day, the years it is made for decide', () => {
  test.each([
    ['so-cu', 'Kế hoạch giai đoạn 2026 - 2030', ['error agency-not-there agency']],
    ['so-cu', 'Kế hoạch giai đoạn 2021 – 2025', []],
    ['so-moi', 'Kế hoạch giai đoạn 2026-2030', []],
    ['so-moi', 'Kế hoạch giai đoạn 2021 - 2025', ['error agency-not-there agency']],
    ['so-moi', 'Kế hoạch phối hợp', ['warning bodies-not-checked document']],
    ['so-cu', 'Kế hoạch phối hợp', ['warning bodies-not-checked document']],
    ['cong-an-tinh', 'Kế hoạch phối hợp', []],
  ])('%s: %s', (agency, title, expected) => {
    expect(charged(agency, { 'van-ban/qd-1': undated(title) })).toEqual(expected);
  });
  test('else the year of its number', () => {
    const numbered = (number: string) => undated('Quy chế').replace(/number: .*/u, `number: ${number}`);
    expect(charged('so-cu', { 'van-ban/qd-1': numbered('1/2026/QĐ-UBND') })).toContain('error agency-not-there agency');
    expect(charged('so-cu', { 'van-ban/qd-1': numbered('1/2025/QĐ-UBND') })).not.toContain('error agency-not-there agency');
  });
});

describe('partners are others, there at that time, each named once', () => {
  test.each<[string, string[], string[]]>([
    ['another', working('so-tu-phap'), []],
    ['itself', working('cong-an-tinh'), ['error partner-of-itself rows[0].partners[0]']],
    ['one twice', working('so-tu-phap', 'tand-tinh', 'so-tu-phap'), ['error partner-twice rows[0].partners[2]']],
    ['one that had ended', working('so-tu-phap', 'so-cu'), ['error agency-not-there rows[0].partners[1]']],
    ['another that is directed', directing('tand-tinh'), []],
    ['itself directed', directing('cong-an-tinh'), ['error partner-of-itself rows[0].directs[0]']],
    ['a partner that is directed too', directing('so-tu-phap'), ['error partner-twice rows[0].directs[0]']],
    ['one directed that had ended', directing('so-cu'), ['error agency-not-there rows[0].directs[0]']],
    ['one that had not begun', working('so-moi'), ['error agency-not-there rows[0].partners[0]']],
  ])('%s', (_name, messages, expected) => {
    expect(messages).toEqual(expected);
  });
});

describe('a people’s committee asks courts, procuracies and the Front, and orders others', () => {
  const ordered = ['error ordered-not-asked rows[0].modality'];
  test.each<[string, Fields, string[]]>([
    ['tand-tinh', {}, ordered],
    ['vksnd-tinh', {}, ordered],
    ['mttq-tinh', {}, ordered],
    ['tand-tinh', { modality: 'de-nghi' }, []],
    ['so-tu-phap', {}, []],
    ['so-tu-phap', { modality: 'de-nghi' }, []],
  ])('%s %j', (agency, fields, expected) => {
    expect(charged(agency, {}, fields)).toEqual(expected);
  });
  test('a text of the Government may order them', () => {
    const government = undated('Nghị định').replace(/issuer: .*/u, 'issuer: Chính phủ');
    expect(charged('tand-tinh', { 'van-ban/qd-1': government })).toEqual([]);
  });
});

describe('a duty holds today only where its document is known to', () => {
  const inState = (state: string, fields: Fields = {}) =>
    told({ [police]: entry([row()], fields), 'van-ban/qd-1': undated().replace('con-hieu-luc', state) });
  const asked = 'error basis-not-known-to-hold basisState';
  test.each<[string, Fields, boolean]>([
    ['con-hieu-luc', {}, false],
    ['het-hieu-luc-mot-phan', {}, false],
    ['chua-xac-minh', {}, true],
    ['chua-xac-minh', { basisState: 'chua-xac-minh', basisStateNote: 'Chưa rõ.' }, false],
  ])('%s %j', (state, fields, expected) => {
    expect(inState(state, fields).includes(asked)).toBe(expected);
  });
});
