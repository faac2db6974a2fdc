import { expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-check/check-content.ts';
import { contentWith, soundFiles } from '../../support/content.ts';

/** A number that runs oddly in the source is told until a note beside it says so. */
const around = { today: '2026-11-22', pages: ['/', '/thu-tuc/', '/lien-he/'], uploads: [] };
const law = 'van-ban/qd-1';
const told = (provision: string, words: string) => {
  const text = soundFiles[law]
    .replace('Điều 2. Giúp', 'Điều 4. Giúp')
    .replace('provision: dieu-2', `provision: ${provision}`)
    .replace('words: làm lỗi', `words: ${words}`)
    .replace(/textSha256: .*\n/u, '');
  return checkContent(contentWith({ [law]: text }), around)
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule.startsWith('law/'));
};

test('an article number that jumps is told, and no more once a note stands beside it', () => {
  expect(told('dieu-1', 'Phạm vi')).toEqual(['law/number-out-of-order']);
  expect(told('dieu-4', 'làm lỗi')).toEqual([]);
});
