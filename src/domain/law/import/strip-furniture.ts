import type { Message } from '../../message.ts';
import { markPageFurniture } from './page-furniture.ts';
import { markSiteFurniture } from './site-furniture.ts';
import type { BareText, DecodedText, Removed, SourceLine } from './stages.ts';

/** For each line the rule that takes it out, undefined where it stays. */
export type Marks = (FurnitureRule | undefined)[];

export type FurnitureRule = keyof typeof reasons;

/**
 * Takes · text in NFC. Gives · the official words alone, and exactly what was taken out.
 * Guarantee: the lines that stay are unchanged and in order; every other line stands whole in `removed`.
 *
 * @example lines ['Điều 1. A', '2', 'Tải Văn bản gốc'] → ['Điều 1. A'], removed ['2', 'Tải Văn bản gốc']
 */
export function stripFurniture(text: DecodedText): BareText {
  const { lines, file } = text;
  const marks: Marks = new Array<FurnitureRule | undefined>(lines.length).fill(undefined);
  const messages: Message[] = [...text.messages, ...markSiteFurniture(text, marks), ...markPageFurniture(text, marks)];
  const removed: Removed[] = [...(text.removed ?? [])];
  const kept: SourceLine[] = [];
  let after: SourceLine['before'] | undefined;
  lines.forEach((line, index) => {
    const rule = marks[index];
    if (rule === undefined) {
      kept.push(after === undefined ? line : { ...line, before: after });
      after = undefined;
      return;
    }
    removed.push({ line: line.line, text: line.text, ruleId: `import/${rule}` });
    messages.push(takenOut(rule, line, file));
    after = after === 'page' || line.before === 'page' || pageRules.has(rule) ? 'page' : 'blank';
  });
  return { ...text, stage: 'bare', lines: kept, messages, removed };
}

const reasons = {
  'page-info': 'Bảng thông tin của trang mạng, không phải lời văn bản.',
  'codification-id': 'Mã máy của bộ pháp điển, không phải lời văn bản.',
  'site-chrome': 'Chữ của trang mạng, không phải lời văn bản.',
  'signature-stamp': 'Dấu chữ ký số do phần mềm in vào, không phải lời văn bản.',
  'page-number': 'Số trang.',
  'page-number-misread': 'Số trang mà máy nhận dạng đọc sai: đứng riêng, đúng chỗ của số trang.',
  'running-head': 'Dòng đầu hoặc cuối trang, lặp lại ở nhiều trang.',
} as const;

const pageRules: ReadonlySet<string> = new Set<FurnitureRule>(['page-number', 'page-number-misread', 'running-head']);

function takenOut(rule: FurnitureRule, line: SourceLine, file: string): Message {
  return {
    ruleId: `import/${rule}`,
    severity: 'note',
    place: { file, line: line.line },
    reason: `Đã bỏ một dòng. ${reasons[rule]}`,
    found: line.text,
    fix: 'Không phải làm gì. Nếu đây là lời văn bản thì chép lại dòng này vào chỗ cũ.',
  };
}
