import { describe, expect, test, vi } from 'vitest';
import { readDuties, writeDuties } from '../../src/domain/search/duty-index.ts';
import { findDuties } from '../../src/domain/search/duty-search.ts';
import { searchedBodies, searchedDuties } from '../../src/queries/duty-search.ts';
import { contentAliases } from '../support/aliases.ts';
import { dutyContent } from '../support/duty-content.ts';

vi.mock('astro:content', () => import('../support/astro-content.ts'));

describe('the duties of this checkout', () => {
  const content = dutyContent('2026-11-28');
  const duties = searchedDuties(content);
  const real = readDuties(writeDuties(searchedBodies(content), duties));

  test('are all there, in plain words, without rules that ended and what lies outside the subject', () => {
    expect(real).toHaveLength(duties.length);
    expect(duties.every(({ state, words }) => state !== 'quy-dinh-cu' && words.length > 0)).toBe(true);
  });

  test('lead to the body that answers today', () => {
    expect(duties.filter(({ named }) => named === 'so-tttt').every(({ body }) => body !== 'so-tttt')).toBe(true);
  });

  test('are found by what people ask', () => {
    const [first] = findDuties('ai lập hồ sơ xin miễn giảm tiền thi hành án', contentAliases(), real);
    expect(first?.bodies[0]?.name).toBe('THADS tỉnh');
  });
});
