import { describe, expect, it } from 'vitest';
import { units } from '../../../src/domain/law/anchors.ts';
import { openProvision, provisionIndex } from '../../../src/domain/law/opened-provision.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { bodyOf } from './five-texts.ts';

const rules = units(parse(bodyOf('1320-qd-ubnd-dak-nong-2022')).law);
const open = (anchor: string, document?: string) => openProvision(provisionIndex(rules), anchor, { path: `#${anchor}`, document });
const countWords = (anchor: string) =>
  open(anchor)
    ?.units.map(({ words }) => words.split(/\s+/u).length)
    .reduce((sum, count) => sum + count, 0) ?? 0;

describe('a provision opened where it is cited', () => {
  it('says its place, widest first, and its name', () => {
    expect(open('quy-che-dieu-6-khoan-9')).toMatchObject({
      name: 'khoản 9 Điều 6 Quy chế',
      place: ['Quy chế', 'Điều 6', 'khoản 9'],
      path: '#quy-che-dieu-6-khoan-9',
    });
  });

  it('names the document first where that is another', () => {
    expect(open('dieu-3', 'Quyết định 1320/QĐ-UBND')?.place).toEqual(['Quyết định 1320/QĐ-UBND', 'Điều 3']);
  });

  it('holds a short provision whole, its points too', () => {
    expect(open('dieu-3')).toMatchObject({ complete: true, units: [{ marker: 'Điều 3.', depth: 0 }] });
    expect(open('quy-che-dieu-1')?.units.map(({ depth }) => depth)).toEqual([0, 1, 2, 1, 2]);
  });

  it('shows whole units of a long one up to the limit, and says that more follows', () => {
    const long = open('quy-che-dieu-6');
    expect(long?.complete).toBe(false);
    expect(long?.units.at(0)?.anchor).toBe('quy-che-dieu-6');
    expect(countWords('quy-che-dieu-6')).toBeLessThanOrEqual(120);
  });

  it('never cuts inside a unit', () => {
    for (const { anchor } of rules) {
      for (const shown of open(anchor)?.units ?? []) expect(rules.find((unit) => unit.anchor === shown.anchor)?.text).toBe(shown.words);
    }
  });

  it.each(['quy-che', 'can-cu-1', 'dieu-99'])('%s is no provision of the text', (anchor) => {
    expect(open(anchor)).toBeUndefined();
  });
});
