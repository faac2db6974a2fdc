import type { Message } from '../../message.ts';
import type { Law } from '../model.ts';
import type { SourceLine } from './stages.ts';

/** What only the head of an official document has. */
const ofHead = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do|^\s*[Ss]ố\s*:\s*\d/u;
/** So many lines of a page (its title, its date, its buttons) may stand above. */
const farthest = 40;

/**
 * Words above the national heading, which are those of a web page or a letter that came along: with them there, the head is read as
 * ordinary paragraphs, and its grounds get no addresses. They stay, and an editor is told.
 */
export function lostHead({ parts: [main] }: Law, lines: readonly SourceLine[], file: string): Message[] {
  const at = lines.slice(0, farthest).findIndex(({ text }) => ofHead.test(text));
  const above = lines.slice(0, at).filter(({ text }) => !/^[\p{Lu}\p{N}\p{P}\s]+$/u.test(text));
  const [first] = above;
  if (at <= 0 || first === undefined || (main?.head.length ?? 0) > at) return [];
  return [
    {
      ruleId: 'import/words-above-head',
      severity: 'warning',
      place: { file, line: first.line },
      reason: `Có ${String(above.length)} dòng đứng trên quốc hiệu, số, ký hiệu. Vì thế phần đầu văn bản bị đọc như đoạn thường, căn cứ không có địa chỉ riêng.`,
      found: above
        .map(({ text }) => text)
        .join(' / ')
        .slice(0, 160),
      fix: 'Xem bản gốc. Nếu là chữ của trang mạng thì xóa các dòng ấy trong tệp nguồn rồi nhập lại. Nếu chỉ là thứ tự bị đảo thì xếp lại theo bản gốc.',
    },
  ];
}
