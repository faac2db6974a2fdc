import { describe, expect, test } from 'vitest';
import type { Alias } from '../../../src/domain/search/aliases.ts';
import { normalize, syllables } from '../../../src/domain/search/normalize.ts';
import { widen } from '../../../src/domain/search/widen.ts';
import { hasAccents } from '../../../src/domain/text/fold.ts';
import { contentAliases } from '../../support/aliases.ts';
import { timeOf } from '../../support/time.ts';

const aliases: Alias[] = [
  { term: 'thi hành án hình sự', relation: 'same', said: ['THAHS'], means: [] },
  { term: 'chấp hành xong án phạt tù', relation: 'broader', said: ['ra tù', 'ra trại'], means: ['mới về'], alone: ['việc đầu tiên'] },
  { term: 'giấy chứng nhận', relation: 'same', said: ['giấy ra trại'], means: [] },
  { term: 'căn cước', relation: 'formerly', said: ['chứng minh thư', 'CMND'], means: [] },
  { term: 'Công an phường', relation: 'same', said: ['CAP'], means: [] },
  { term: 'Sở Nội vụ', relation: 'formerly', said: ['Sở LĐTBXH'], means: [] },
  { term: 'Sở Giáo dục', relation: 'formerly', said: ['Sở LĐTBXH'], means: [] },
];
const widened = (query: string) => widen(syllables(normalize(query)), hasAccents(query), aliases);
const asked = (query: string) => widened(query).map(({ means }) => means.map((words) => words.join(' ')).join('; '));

describe('what is the same leads both ways', () => {
  test.each([
    ['THAHS ở xã', ['thi hành án hình sự']],
    ['luật thi hành án hình sự', ['thahs']],
    ['luat thi hanh an hinh su', ['thahs']],
  ])('%s', (query, means) => {
    expect(asked(query)).toEqual(means);
  });
});

test('what leads to a subject leads one way', () => {
  expect(asked('ra tù vay vốn')).toEqual(['chấp hành xong án phạt tù; mới về']);
  expect(asked('chấp hành xong án phạt tù')).toEqual([]);
});

test('an old name leads both ways, with half the weight', () => {
  expect(widened('làm chứng minh thư')).toMatchObject([{ from: 1, to: 4, term: 'căn cước', share: 0.5 }]);
  expect(asked('mất căn cước')).toEqual(['chứng minh thư; cmnd']);
  expect(widened('mất căn cước')[0]?.share).toBe(0.5);
});

test('a body whose functions went to two others leads to both', () => {
  expect(widened('sở lđtbxh').map(({ term }) => term)).toEqual(['Sở Nội vụ', 'Sở Giáo dục']);
});

test('the longest saying counts, not a shorter one inside it', () => {
  expect(widened('mất giấy ra trại').map(({ term }) => term)).toEqual(['giấy chứng nhận']);
});

test('a saying inside the word of the portal was not meant', () => {
  const clearing: Alias[] = [{ term: 'xóa án tích', relation: 'broader', said: ['xóa án'], means: [] }];
  const terms = (query: string) => widen(syllables(query), true, clearing).map(({ term }) => term);
  expect(terms('xin xóa án tích')).toEqual([]);
  expect(terms('xin xóa án')).toEqual(['xóa án tích']);
});

test('who says only this is asked what such people look for', () => {
  expect(asked('ra tu')).toEqual(['viec dau tien; chap hanh xong an phat tu; moi ve']);
});

test('the reader is told what is searched for, unless it is what was typed', () => {
  expect(widened('thahs')[0]?.term).toBe('thi hành án hình sự');
  expect(widened('thi hành án hình sự')[0]).not.toHaveProperty('term');
});

test('without accents an abbreviation that reads as a word is taken for the word', () => {
  expect(widened('cap giay')).toEqual([]);
  expect(widened('CAP')).toHaveLength(1);
  expect(widened('báo CAP')).toHaveLength(1);
});

test('a long question is read in a moment', () => {
  const all = contentAliases();
  const question = syllables(normalize('tôi mới ra tù muốn vay vốn học nghề thì phải hỏi công an xã hay ngân hàng chính sách '.repeat(4)));
  widen(question, true, all);
  const hundredTimes = () => {
    for (let turn = 0; turn < 100; turn += 1) widen(question, true, all);
  };
  expect(timeOf(hundredTimes, 500)).toBeLessThan(500);
});
