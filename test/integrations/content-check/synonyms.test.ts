import { expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-check/check-content.ts';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { changed, contentWith, soundFiles } from '../../support/content.ts';

const synonym = 'tu-dong-nghia/an-tich';
const tell = (changes: Readonly<Record<string, string | undefined>>) =>
  formatMessages(checkContent(contentWith(changes), { today: '2026-11-22', pages: ['/', '/thu-tuc/'] }));
const other = soundFiles[synonym].replace('title: án tích', 'title: án treo');

const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a saying that is the same as two terms', { 'tu-dong-nghia/an-treo': other }],
  ['a saying that is its own term', changed(synonym, '- vết án', '- Án Tích')],
  ['a saying that stands twice', changed(synonym, '- vết án', '- tiền án')],
  ['a saying of nothing but common syllables', changed(synonym, '- vết án', '- có được không')],
  ['a saying that is too long', changed(synonym, '- vết án', '- một hai ba bốn năm sáu bảy tám chín')],
  ['a relation nobody knows', changed(synonym, 'relation: same', 'relation: other')],
  ['no saying at all', changed(synonym, '    words:\n      - vết án', '    words: []')],
  ['a link to an entry that has no page', changed('thu-tuc/xin-xac-nhan', '(/thu-tuc/)', '(/tu-dong-nghia/an-tich/)')],
];

test.each(cases)('%s', (_name, changes) => {
  const told = tell(changes);
  expect(told).not.toBe('');
  expect(told).toMatchSnapshot();
});

test('what leads to two subjects is no mistake', () => {
  expect(tell({ 'tu-dong-nghia/an-treo': other.replace('relation: same', 'relation: formerly') })).toBe('');
});
