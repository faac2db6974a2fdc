import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiagramBox, type DiagramRelation, layoutRelations, type RelationDiagram } from '../../../src/domain/law/relation-diagram.ts';
import { type RelationType, relationTypes } from '../../../src/domain/law/relation-types.ts';

const state = { id: 'con-hieu-luc', label: 'Còn hiệu lực' };
const relation = (type: RelationType, direction: 'acting' | 'passive', title: string): DiagramRelation => ({
  type,
  direction,
  label: relationTypes[type][direction],
  title,
  path: `/van-ban/${title.replace(/\W/gu, '').toLowerCase()}/`,
  state,
});
const centre = { title: 'Nghị định 49/2020/NĐ-CP', state };
const titles = (boxes: readonly DiagramBox[]) => boxes.map(({ lines }) => lines.join(' '));
const group = (diagram: RelationDiagram, side: string) => diagram.groups.find((each) => each.side === side);

describe('where texts stand around the one in the middle', () => {
  const relations = [
    relation('can-cu', 'acting', 'Luật 41'),
    relation('can-cu', 'passive', 'Quyết định 1320'),
    relation('thay-the', 'acting', 'Nghị định 80'),
    relation('thay-the', 'passive', 'Nghị định 231'),
    relation('huong-dan', 'passive', 'Thông tư 9'),
  ];

  it('on a wide screen: grounds above, what rests on it below, older before, newer after', () => {
    const diagram = layoutRelations(centre, relations, 'wide');
    expect(titles(group(diagram, 'above')?.boxes ?? [])).toEqual(['Luật 41']);
    expect(titles(group(diagram, 'before')?.boxes ?? [])).toEqual(['Nghị định 80']);
    expect(titles(group(diagram, 'after')?.boxes ?? [])).toEqual(['Nghị định 231']);
    expect(titles(group(diagram, 'below')?.boxes ?? [])).toEqual(['Thông tư 9', 'Quyết định 1320']);
    expect(diagram.connectors).toHaveLength(4);
  });

  it('on a phone: older texts and grounds above, newer ones below', () => {
    const diagram = layoutRelations(centre, relations, 'narrow');
    expect(diagram.groups.map(({ side, boxes }) => [side, titles(boxes)])).toEqual([
      ['above', ['Nghị định 80', 'Luật 41']],
      ['below', ['Nghị định 231', 'Thông tư 9', 'Quyết định 1320']],
    ]);
    expect(diagram.width).toBe(320);
  });

  it('a text that both guides and cites stands once on that side, by its weightier relation', () => {
    const both = [relation('dan-chieu', 'passive', 'Thông tư 9'), relation('huong-dan', 'passive', 'Thông tư 9')];
    const boxes = group(layoutRelations(centre, both, 'wide'), 'below')?.boxes ?? [];
    expect(boxes.map(({ label }) => label.join(' '))).toEqual([relationTypes['huong-dan'].passive]);
  });

  it('of many the weightiest are shown and the rest is counted', () => {
    const many = Array.from({ length: 14 }, (_, index) => relation('can-cu', 'passive', `Quyết định ${String(index)}`));
    const below = group(layoutRelations(centre, [...many, relation('huong-dan', 'passive', 'Thông tư 9')], 'wide'), 'below');
    expect(below?.boxes).toHaveLength(6);
    expect(titles(below?.boxes ?? [])[0]).toBe('Thông tư 9');
    expect(below?.left).toBe(9);
  });

  it('a text without relations stands alone', () => {
    expect(layoutRelations(centre, [], 'wide')).toMatchObject({ groups: [], connectors: [] });
  });
});

const anyRelation = fc
  .tuple(
    fc.constantFrom(...(Object.keys(relationTypes) as RelationType[])),
    fc.constantFrom('acting' as const, 'passive' as const),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([type, direction, number]) => relation(type, direction, `Quyết định ${String(number)}/2025/QĐ-UBND (Đắk Nông)`));

describe.each(['wide', 'narrow'] as const)('the %s drawing', (format) => {
  it('never lays one box over another or outside, and loses no text', () => {
    fc.assert(
      fc.property(fc.array(anyRelation, { maxLength: 30 }), (relations) => {
        const diagram = layoutRelations(centre, relations, format);
        const boxes = [diagram.centre, ...diagram.groups.flatMap((each) => each.boxes)];
        for (const [index, box] of boxes.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= diagram.width && box.y + box.height <= diagram.height).toBe(true);
          expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
        }
        const shown = new Set([...diagram.groups.flatMap((each) => each.boxes.map(({ path }) => path))]);
        const missing = new Set(relations.map(({ path }) => path).filter((path) => !shown.has(path)));
        expect(diagram.groups.reduce((sum, { left }) => sum + left, 0)).toBeGreaterThanOrEqual(missing.size);
      }),
    );
  });
});

function overlaps(a: DiagramBox, b: DiagramBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
