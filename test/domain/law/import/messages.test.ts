import { expect, it } from 'vitest';
import { importLaw } from '../../../../src/domain/law/import/import-law.ts';
import { readPlain } from '../../../../src/domain/law/import/read-plain.ts';
import { bodies } from '../five-texts.ts';

const importText = (text: string, accept: readonly string[] = []) =>
  importLaw(readPlain({ text, encoding: 'utf-8' }, 'f.txt', 'txt'), { accept });

it('each torn word is told by itself, with the line where it begins', () => {
  const { messages } = importText('Quốc hội kh\nó\na XIV về phòng, chống v\ni\nphạm pháp luật.\n');
  const torn = messages.filter(({ ruleId }) => ruleId === 'import/torn-syllable');
  expect(torn.map(({ place, expected }) => [place.line, expected])).toEqual([
    [1, 'khóa'],
    [3, 'vi'],
  ]);
});

it('messages about provisions name the line of the input, not of the canonical text', () => {
  const { messages } = importText('Điều 1. Phạm vi\n\n\n\n1. Một.\n\n\n3. Ba.\n');
  expect(messages.filter(({ ruleId }) => ruleId === 'law/number-out-of-order').map(({ place }) => place.line)).toEqual([8]);
});

it('messages come in the order of the lines', () => {
  const lines = importText('Trang 1\n\nĐiều 1. A.Điều 2. Bộ máy\n\n3. C.\n\nTải Văn bản gốc\n').messages.map(
    ({ place }) => place.line ?? 0,
  );
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

it('a misread word is told and stays; named by a person, it is mended, and only it', () => {
  const text = 'Căn cú Luật Tổ chức Chính phủ số 63/2025/QH15;\n\nTheo đè nghị của Bộ trưởng Bộ Công an;\n';
  const told = importText(text);
  expect(told.text).toContain('Căn cú');
  const suspect = told.messages.find(({ ruleId, found }) => ruleId === 'import/ocr-suspect' && found?.includes('cú') === true);
  const { text: mended } = importText(text, [`${String(suspect?.place.line)}:${suspect?.found ?? ''}`]);
  expect(mended).toContain('Căn cứ');
  expect(mended).toContain('đè nghị');
});

it('a line that only looks like a heading is none after words that ask for more', () => {
  const text = 'Thời hạn quy định tại khoản 2\nĐiều 34. của Luật Thi hành án dân sự; các hình thức quy định tại\nĐiều 20. Nghị định này.\n';
  expect(importText(text).text.trim().split('\n')).toHaveLength(1);
});

it.each([
  'Điều 1. Sửa đổi, bổ sung một số điều của Luật số 41/2019/QH14\n1. Sửa đổi Điều 5.\n',
  'Kế hoạch thực hiện trong năm 2025\n1. Mục đích chung.\n',
])('a clause below a line that ends with a number stands alone: %j', (text) => {
  expect(importText(text).text).toMatch(/\n\n1\. /u);
});

it('nothing at all comes back as nothing, with the reason', () => {
  const { text, messages } = importText(' \n\n');
  expect(text).toBe('');
  expect(messages.map(({ ruleId }) => ruleId)).toContain('law/no-provisions');
});

it.each([...bodies].filter(([, body]) => body.trim() !== ''))('%s: importing what was imported changes nothing', (_id, body) => {
  const once = importText(body).text;
  expect(importText(once).text).toBe(once);
});
