import type { Message } from '../../message.ts';
import type { SourceFormat } from './stages.ts';

/** So many paragraphs that begin inside a sentence are no slips any more. */
const many = 8;

/**
 * A Word file or web page in which every line of the paper is a paragraph of its own: nobody joins twenty of them by hand, and the title and the
 * clause of effect may end where a line ended.
 */
export function hardWrapped(found: readonly Message[], format: SourceFormat, file: string): Message[] {
  const torn = found.filter(({ ruleId }) => ruleId === 'law/torn-paragraph').length;
  if (torn < many || (format !== 'docx' && format !== 'html')) return [];
  return [
    {
      ruleId: 'import/hard-wrapped',
      severity: 'warning',
      place: { file, line: 1 },
      reason: `${String(torn)} đoạn bắt đầu ở giữa câu: có lẽ mỗi dòng của trang giấy là một đoạn. Trích yếu và câu hiệu lực có thể bị cụt.`,
      fix: 'Mở tệp, lưu thành văn bản thuần (.txt, mã UTF-8) rồi nhập tệp .txt: máy nối các dòng lại. Hoặc tìm bản Word gốc.',
    },
  ];
}
