import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, type RelationType, relationTypes } from '../../../src/domain/law/relation-types.ts';
import { isBasisLine, readRelations, type ReadRelation, type RelatedDocument, relationsOf } from '../../../src/domain/law/relations.ts';

const state = { id: 'con-hieu-luc', label: 'Còn hiệu lực' };
const document = (id: string, issuedOn: string, relations: RelatedDocument['relations'] = []): RelatedDocument => ({
  id,
  shortName: id.toUpperCase(),
  issuedOn,
  state,
  relations,
});
const seen = (id: string, documents: readonly RelatedDocument[], read: readonly ReadRelation[] = []) =>
  relationsOf(id, documents, read).map(({ label, id: other, note }) => `${label} ${other}${note === undefined ? '' : ` (${note})`}`);

const law2019 = document('luat-2019', '2019-06-14');
const law2025 = document('luat-2025', '2025-12-10', [{ type: 'thay-the', document: 'luat-2019' }]);
const decree = document('nd-49', '2020-04-17', [{ type: 'huong-dan', document: 'luat-2019', note: 'về tái hòa nhập cộng đồng' }]);
const amending = document('nd-99', '2024-01-01', [
  { type: 'sua-doi', document: 'nd-49', provision: 'khoản 2 Điều 5' },
  { type: 'sua-doi', document: 'nd-49', provision: 'Điều 7', note: 'theo Điều 1' },
]);
const plan = document('kh-195', '2023-11-09');
const all = [law2019, law2025, decree, amending, plan];

describe('what a document is to others', () => {
  it('stands on the acting document and on the other one, each in its own words', () => {
    expect(seen('luat-2025', all)).toEqual(['Thay thế luat-2019']);
    expect(seen('luat-2019', all)).toEqual(['Được thay bằng luat-2025', 'Văn bản hướng dẫn nd-49 (về tái hòa nhập cộng đồng)']);
  });

  it('provisions that one document changes in another stand together', () => {
    expect(seen('nd-49', all)).toContain('Được sửa đổi, bổ sung bằng nd-99 (khoản 2 Điều 5; Điều 7: theo Điều 1)');
  });

  it('căn cứ and dẫn chiếu are read from the words; who is only cited gives way to who says more', () => {
    const read = readRelations([
      { from: 'kh-195', anchor: 'can-cu-1', to: 'luat-2019' },
      { from: 'kh-195', anchor: 'muc-i-khoan-1', to: 'luat-2019' },
      { from: 'kh-195', anchor: 'muc-ii', to: 'nd-49' },
      { from: 'kh-195', anchor: undefined, to: 'nd-49' },
      { from: 'kh-195', anchor: 'muc-ii', to: 'kh-195' },
    ]);
    expect(seen('kh-195', all, read)).toEqual(['Căn cứ luat-2019', 'Nhắc tới nd-49']);
    expect(seen('luat-2019', all, read)).toContain('Là căn cứ của kh-195');
    expect(seen('nd-49', all, read)).toContain('Được nhắc tới trong kh-195');
  });

  it('what ended a document comes first, and of one sort the newest', () => {
    const newer = document('luat-2030', '2030-01-01', [{ type: 'dan-chieu', document: 'luat-2019' }]);
    const older = document('luat-2026', '2026-01-01', [{ type: 'dan-chieu', document: 'luat-2019' }]);
    expect(seen('luat-2019', [older, newer, ...all]).map((line) => line.split(' ').at(-1))).toEqual([
      'luat-2025',
      expect.any(String),
      'luat-2030',
      'luat-2026',
    ]);
  });

  it('who replaces and what is replaced stand before who only guides', () => {
    const law = document('luat-2022', '2022-01-01', [{ type: 'thay-the', document: 'luat-2019' }]);
    const guide = document('tt-1', '2023-01-01', [{ type: 'huong-dan', document: 'luat-2022' }]);
    const next = document('luat-2030', '2030-01-01', [{ type: 'thay-the', document: 'luat-2022' }]);
    expect(seen('luat-2022', [law2019, guide, law, next])).toEqual([
      'Được thay bằng luat-2030',
      'Thay thế luat-2019',
      'Văn bản hướng dẫn tt-1',
    ]);
  });

  it('a document that nobody knows is left out', () => {
    expect(seen('nd-1', [document('nd-1', '2020-01-01', [{ type: 'thay-the', document: 'khong-co' }])])).toEqual([]);
  });
});

it.each([
  ['can-cu-1', true],
  ['quy-che-can-cu-12', true],
  ['can-cu-3-lan-2', true],
  ['dieu-1', false],
  ['can-cu-1-gach-2', false],
  [undefined, false],
])('%s is a line of căn cứ: %s', (anchor, expected) => {
  expect(isBasisLine(anchor)).toBe(expected);
});

const types = Object.keys(relationTypes) as RelationType[];

describe('the table of relations', () => {
  it('no name stands twice, so that a heading tells type and direction', () => {
    const names = types.flatMap((type) => [relationTypes[type].acting, relationTypes[type].passive]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('for any documents and relations', () => {
  const ids = ['a', 'b', 'c', 'd'] as const;
  const relation = fc.record({ type: fc.constantFrom(...types), document: fc.constantFrom(...ids) });
  const documents = fc
    .tuple(...ids.map(() => fc.array(relation, { maxLength: 6 })))
    .map((each) => ids.map((id, index) => document(id, `20${String(10 + index)}-01-01`, each[index] ?? [])));
  const read = fc.array(
    fc.record({
      type: fc.constantFrom('can-cu' as const, 'dan-chieu' as const),
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
    }),
    { maxLength: 8 },
  );
  const other: Readonly<Record<Direction, Direction>> = { acting: 'passive', passive: 'acting' };

  it('whatever stands on one document stands on the other, seen from its side', () => {
    fc.assert(
      fc.property(documents, read, (held, told) => {
        for (const id of ids) {
          for (const view of relationsOf(id, held, told)) {
            const back = relationsOf(view.id, held, told);
            expect(back).toContainEqual(
              expect.objectContaining({ id, type: view.type, direction: other[view.direction], note: view.note }),
            );
          }
        }
      }),
    );
  });

  it('nothing is said twice, nothing of itself, and nothing stated is lost', () => {
    fc.assert(
      fc.property(documents, read, (held, told) => {
        for (const { id, relations } of held) {
          const views = relationsOf(id, held, told);
          const keys = views.map((view) => `${view.type} ${view.direction} ${view.id}`);
          expect(new Set(keys).size).toBe(keys.length);
          expect(views.some((view) => view.id === id)).toBe(false);
          const stated = relations.filter(({ type, document: to }) => to !== id && type !== 'dan-chieu');
          expect(stated.filter(({ type, document: to }) => !keys.includes(`${type} acting ${to}`))).toEqual([]);
        }
      }),
    );
  });
});
