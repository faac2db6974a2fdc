import type { Message } from '../../domain/message.ts';
import { formatMessages } from './format.ts';

/**
 * Ends a build whose content has errors. It has no stack: Astro prints the message last, so that the list for editors
 * is what stays on the screen, not lines of code that they cannot mend.
 */
export class ContentError extends Error {
  constructor(errors: readonly Message[]) {
    super(
      `\n${formatMessages(errors)}\n\nNội dung có ${String(errors.length)} lỗi nên chưa dựng trang. Sửa theo danh sách trên rồi chạy lại; xem cả lưu ý: npm run check`,
    );
    this.name = 'ContentError';
    this.stack = '';
  }
}
