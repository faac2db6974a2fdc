import { expect, test } from 'vitest';
import { privacyPage } from '../../src/strings/privacy.ts';

test('the privacy page says what a search does fetch from the server', () => {
  const server = privacyPage.sections.find(({ id }) => id === 'may-chu');
  expect(server?.paragraphs?.join(' ')).toMatch(/không nằm trong yêu cầu nào.*phần của chỉ mục.*không giữ nhật ký/u);
});
