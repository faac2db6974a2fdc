import { expect, test } from 'vitest';
import type { Duty } from '../../../src/domain/matrix/duty.ts';
import { dutyWarnings } from '../../../src/domain/matrix/warnings.ts';
import { someDuty } from './some-duty.ts';

const ended: Readonly<Record<string, string>> = { 'luat-2019': 'Luật 2019', 'nd-49': 'Nghị định 49' };
const district = {
  id: 'ubnd-cap-huyen',
  title: 'UBND cấp huyện',
  shortName: 'UBND cấp huyện',
  level: 'huyen',
  kind: 'ubnd',
  members: [],
  successions: [],
};
const lines = (duties: readonly Duty[]) =>
  dutyWarnings(duties, {
    bodyOf: ({ agency }) =>
      agency === 'ubnd-cap-huyen' ? { kind: 'unknown', ended: district, province: undefined, steps: [] } : undefined,
    endedName: (document) => ended[document],
    agencyName: (id) => id,
  }).map(({ kind, detail, duties: about }) => `${kind}: ${detail} ${about.map(({ id }) => id).join(' ')}`);
const row = (agency: string, role: Duty['role'], fields: Partial<Duty> = {}) => someDuty({ agency, role, ...fields });
const basis = (...documents: string[]) => documents.map((document) => ({ document }));
const share = { metric: 'Cấp xã được tập huấn', comparator: 'bang', value: 100, unit: '%' } as const;

test.each<[string, Duty[], string[]]>([
  ['one body alone needs no lead', [row('a', 'phoi-hop')], []],
  ['each for itself needs no lead', [row('a', 'thuc-hien'), row('b', 'thuc-hien')], []],
  ['each directs its own units', [row('a', 'chi-dao'), row('b', 'chi-dao')], []],
  ['who helps needs a lead', [row('a', 'thuc-hien'), row('b', 'phoi-hop')], ['no-lead: a, b bao-cao-nam']],
  ['helped and led', [row('a', 'chu-tri'), row('b', 'phoi-hop')], []],
  ['two leads', [row('a', 'chu-tri'), row('b', 'chu-tri'), row('c', 'phoi-hop')], ['two-leads: a, b bao-cao-nam']],
  [
    'the same bodies share two duties: told once',
    [row('a', 'phoi-hop'), row('b', 'phoi-hop'), ...['a', 'b'].map((agency) => row(agency, 'phoi-hop', { id: 'hai', quote: 'hai' }))],
    ['no-lead: a, b bao-cao-nam hai'],
  ],
  [
    'a duty based on two texts that ended, and twice on one',
    [row('a', 'thuc-hien', { legalBasis: basis('luat-2019', 'luat-2019', 'nd-49', 'luat-2025') })],
    ['basis-ended: Luật 2019, Nghị định 49 bao-cao-nam'],
  ],
  [
    'rows of one obligation, based on one text that ended',
    [row('a', 'thuc-hien', { legalBasis: basis('nd-49') }), row('b', 'thuc-hien', { legalBasis: basis('nd-49') })],
    ['basis-ended: Nghị định 49 bao-cao-nam'],
  ],
  ['a share of nothing', [row('a', 'thuc-hien', { targets: [share] })], ['no-denominator: Cấp xã được tập huấn bao-cao-nam']],
  [
    'documents are told apart',
    [row('ubnd-cap-huyen', 'thuc-hien'), row('ubnd-cap-huyen', 'thuc-hien', { document: 'qd-2', id: 'hai' })],
    ['no-successor: ubnd-cap-huyen bao-cao-nam', 'no-successor: ubnd-cap-huyen hai'],
  ],
])('%s', (_name, duties, expected) => {
  expect(lines(duties)).toEqual(expected);
});
