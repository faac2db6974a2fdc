import type { Message } from '../../domain/message.ts';
import { kindOf } from '../../schemas/collections.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { aboutFile } from './finding.ts';

/** Bodies beyond these are no pages: a whole book, or a picture pasted as text. The longest law of Vietnam has about 1 MB. */
const longestBody = { law: 2_000_000, other: 300_000 } as const;

/** Whether a body is beyond what other checks should spend their time on. */
export function isTooLong(file: ContentFile): boolean {
  return Buffer.byteLength(file.body) > limitOf(file);
}

function limitOf({ collection, data }: ContentFile): number {
  return kindOf(collection, data).body === 'law' ? longestBody.law : longestBody.other;
}

/** What the editor is told of a body that is too long. */
export function tooLong(file: ContentFile): Message {
  const kilobytes = (bytes: number) => `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 }).format(Math.ceil(bytes / 1000))} KB`;
  return aboutFile(file, 'body-too-long', {
    reason: 'Phần nội dung dài quá mức một trang có thể hiện.',
    expected: `nhiều nhất ${kilobytes(limitOf(file))}`,
    found: kilobytes(Buffer.byteLength(file.body)),
    fix: 'Xem có dán nhầm hình hay cả một tệp khác vào bài không; nếu không thì chia thành vài trang.',
  });
}
