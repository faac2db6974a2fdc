import { createHash } from 'node:crypto';
import { lockedText } from '../../domain/law/locked-text.ts';
import { aboutField } from './finding.ts';
import { isRecord } from './fields.ts';
import type { Check } from './holdings.ts';
import { kindOf } from '../../schemas/collections.ts';

/** The lock of an official text: SHA-256 of its words, in hexadecimal. */
export function textLock(body: string): string {
  return createHash('sha256').update(lockedText(body)).digest('hex');
}

/** Official words change only on purpose: the lock in the front matter must fit the body. A new text without a lock is told its lock. */
export const textLockCheck: Check = (file) => {
  if (kindOf(file.collection, file.data).body !== 'law' || !isRecord(file.data)) return [];
  const given = file.data['textSha256'];
  const actual = textLock(file.body);
  if (given === actual) return [];
  const place = { path: ['textSha256'], label: 'Mã khóa lời văn' } as const;
  if (given === undefined) {
    const words = {
      reason: 'lời văn bản chưa được khóa, nên sửa nhầm một chữ cũng không ai biết.',
      expected: actual,
      fix: 'Đối chiếu toàn bộ thân văn bản với bản nguồn, rồi ghi mã ở dòng "Cần là" vào ô này.',
    };
    return [aboutField(file, place, 'text-not-locked', words, 'warning')];
  }
  return [
    aboutField(file, place, 'text-changed', {
      reason: 'lời văn bản khác với lời đã khóa: có chữ bị thêm, bớt hoặc đổi.',
      expected: actual,
      found: typeof given === 'string' ? given : '',
      fix: 'Lấy lại lời văn cũ. Chỉ khi bản nguồn cho thấy lời cũ chép sai mới sửa, và khi đó ghi mã mới (dòng "Cần là") vào ô này.',
    }),
  ];
};
