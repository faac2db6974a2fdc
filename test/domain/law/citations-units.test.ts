import { describe, expect, test } from 'vitest';
import { type CitationContext, findCitations } from '../../../src/domain/law/citations.ts';
import { buildLibrary, type KnownDocument, resolveTarget } from '../../../src/domain/law/resolve.ts';
import { written } from '../../../tools/bench/citations/agreement.ts';

/** Rare units and numbers, and where they lead when a text lacks them. Written before the code. */

const decree: CitationContext = { anchor: 'dieu-7-khoan-2-diem-a', number: '49/2020/NĐ-CP' };
const plan: CitationContext = { anchor: 'muc-ii-khoan-3', number: '195/KH-UBND' };

const targets = (text: string, context: CitationContext) => findCitations(text, context).flatMap((one) => one.targets.map(written));

describe('rare units and numbers', () => {
  test.each<[string, string[], CitationContext?]>([
    ['Điều 3 bis Luật Cư trú', ['Luật Cư trú#dieu-3bis']],
    ['khoản 1 Điều 3bis Luật Cư trú', ['Luật Cư trú#dieu-3bis-khoan-1']],
    ['khoản 2 bis Điều 5 Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-2bis']],
    [
      'Điều 12 bis, Điều 13 ter và Điều 14 quater Luật Cư trú',
      ['Luật Cư trú#dieu-12bis', 'Luật Cư trú#dieu-13ter', 'Luật Cư trú#dieu-14quater'],
    ],
    ['theo Điều 3 bis', ['.#dieu-3bis']],
    ['Điều 3 bis. Phạm vi', []],
    ['khoản 1 Điều 12a Luật Cư trú', ['Luật Cư trú#dieu-12a-khoan-1']],
    ['khoản 2a Điều 5 Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-2a']],
    ['khoản 1, 1a và 1b Điều 5', ['.#dieu-5-khoan-1', '.#dieu-5-khoan-1a', '.#dieu-5-khoan-1b']],
    ['từ Điều 12a đến Điều 12d', ['.#dieu-12a', '.#dieu-12b', '.#dieu-12c', '.#dieu-12d']],
    ['từ khoản 2a đến khoản 2đ Điều 5', ['a', 'b', 'c', 'd', 'dd'].map((letter) => `.#dieu-5-khoan-2${letter}`)],
    ['điểm a1 khoản 2 Điều 5', ['.#dieu-5-khoan-2-diem-a1']],
    // A tiết of a khoản or a lettered point has no anchor of its own: the unit around it has.
    ['tiết a điểm 1 khoản 2 Điều 3 Luật Cư trú', ['Luật Cư trú#dieu-3-khoan-2-diem-1']],
    ['tiết 2 điểm b khoản 2 Điều 3', ['.#dieu-3-khoan-2-diem-b']],
    ['tiết b điểm a khoản 2 Điều 3', ['.#dieu-3-khoan-2-diem-a']],
    // In older documents a mục holds điểm 1 and that a tiết a.
    ['tiết a điểm 1 mục II Thông tư số 12/2020/TT-BCA', ['12/2020/TT-BCA#muc-ii-khoan-1-diem-a']],
    ['tiết 1.1 khoản 1 mục II của Kế hoạch số 27/KH-UBND', ['27/KH-UBND#muc-ii-khoan-1-tiet-1-1']],
    ['tiết 1.1 mục II Kế hoạch này', ['.#muc-ii-khoan-1-tiet-1-1'], plan],
    ['điểm 2.1 mục II Kế hoạch này', ['.#muc-ii-khoan-2-tiet-2-1'], plan],
    ['tiết 1.1.2 khoản 1 mục II Kế hoạch này', ['.#muc-ii-khoan-1-tiet-1-1-tieu-tiet-1-1-2'], plan],
    // Which paragraph is the second is a question of counting; the unit around it is sure.
    ['đoạn 2 khoản 1 Điều 5 Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-1']],
    ['đoạn thứ hai khoản 1 Điều 5', ['.#dieu-5-khoan-1']],
    ['đoạn đầu khoản 1 Điều 5', ['.#dieu-5-khoan-1']],
    ['đoạn cuối điểm a khoản 1 Điều 5', ['.#dieu-5-khoan-1-diem-a']],
    ['đoạn 2 khoản này', ['.#dieu-7-khoan-2']],
    ['đoạn 2', []],
    ['câu 2 khoản 1 Điều 5 Luật Cư trú', ['Luật Cư trú#dieu-5-khoan-1']],
    ['câu thứ nhất đoạn 2 Điều 5', ['.#dieu-5']],
    ['gạch đầu dòng thứ hai điểm a khoản 2 Điều 5', ['.#dieu-5-khoan-2-diem-a-gach-2']],
  ])('%s', (text, expected, context = decree) => {
    expect(targets(text, context)).toEqual(expected);
  });
});

const held: KnownDocument = {
  id: 'held',
  title: 'Nghị định',
  shortName: 'Nghị định',
  number: '49/2020/NĐ-CP',
  type: 'nghi-dinh',
  issuer: 'Chính phủ',
  anchors: new Set([
    'dieu-3',
    'dieu-5',
    'dieu-5-khoan-2',
    'dieu-5-khoan-2-diem-a',
    'quy-che',
    'muc-ii',
    'muc-ii-khoan-1',
    'muc-ii-khoan-1-tiet-1-1',
  ]),
};

describe('a provision that the text lacks leads to the nearest one around it', () => {
  test.each<[string, string]>([
    ['dieu-5-khoan-2-diem-a', 'held#dieu-5-khoan-2-diem-a'],
    ['dieu-5-khoan-2-diem-c', 'held#dieu-5-khoan-2'],
    ['dieu-5-khoan-2a', 'held#dieu-5'],
    ['dieu-5-khoan-9-diem-a', 'held#dieu-5'],
    ['dieu-3bis', 'held'],
    ['dieu-3bis-khoan-1', 'held'],
    ['dieu-35', 'held'],
    // An attached document has its own line of articles: one that it lacks is told, not sought there.
    ['quy-che-dieu-5', 'held'],
    ['muc-ii-khoan-1-tiet-1-1-tieu-tiet-1-1-2', 'held#muc-ii-khoan-1-tiet-1-1'],
    ['muc-ii-khoan-1-tiet-1-2', 'held#muc-ii-khoan-1'],
    ['muc-ii-khoan-3-tiet-3-1', 'held#muc-ii'],
  ])('%s', (anchor, expected) => {
    const target = { start: 0, end: 1, document: { number: '49/2020/NĐ-CP' }, anchor };
    const found = resolveTarget(target, held, buildLibrary([held]));
    expect(found.kind === 'unknown' ? 'none' : found.kind === 'document' ? found.id : `${found.id}#${found.anchor}`).toBe(expected);
    // What is not there is told to editors, wherever it leads.
    expect('message' in found).toBe(!expected.endsWith(`#${anchor}`));
  });
});
