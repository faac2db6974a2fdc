import type { Message } from '../../../message.ts';
import type { Removed } from '../stages.ts';
import { type Element, descendants } from './elements.ts';

/** Things on a page that an editor must know of. */
export interface HtmlCounts {
  numbers: number;
  bullets: number;
  struck: number;
  pictures: number;
  formulas: number;
  drawings: number;
  frames: number;
}

/** Counts an element that an editor must know of. */
export function countThing(element: Element, counts: HtmlCounts): void {
  const { tagName } = element;
  if (tagName === 'img') counts.pictures += 1;
  if (tagName === 'del') counts.struck += 1;
  if (tagName === 'math') counts.formulas += 1;
  if (tagName === 'svg' && descendants(element).some((part) => part.tagName === 'text')) counts.drawings += 1;
}

/** What an editor should know of a web page that was read. */
export function htmlNotes(file: string, removed: readonly Removed[], counts: Readonly<HtmlCounts>): Message[] {
  const message = (severity: Message['severity'], rule: string, reason: string, fix: string): Message => ({
    ruleId: `import/${rule}`,
    severity,
    place: { file },
    reason,
    fix,
  });
  const count = (ruleId: string) => removed.filter((item) => item.ruleId === ruleId).length;
  const chrome = count('import/html-chrome');
  const hidden = count('import/html-hidden');
  return [
    ...(chrome === 0
      ? []
      : [
          message(
            'note',
            'html-chrome',
            `Đã bỏ ${String(chrome)} dòng của trang web (đầu trang, chân trang, trình đơn, nút bấm).`,
            'Xem danh sách đã bỏ: không được có lời văn bản.',
          ),
        ]),
    ...(hidden === 0
      ? []
      : [
          message(
            'warning',
            'html-hidden',
            `Đã bỏ ${String(hidden)} dòng mà trang web giấu đi, hoặc chỉ hiện khi trình duyệt không mở được phần khác.`,
            'Xem danh sách đã bỏ: không được có lời văn bản.',
          ),
        ]),
    ...(counts.numbers === 0
      ? []
      : [
          message(
            'warning',
            'html-list-number',
            `${String(counts.numbers)} số thứ tự do trình duyệt tự đánh (danh sách ol) đã được ghi thành chữ.`,
            'Đối chiếu từng số với bản gốc: trang web có thể đánh số khác văn bản.',
          ),
        ]),
    ...(counts.bullets === 0
      ? []
      : [
          message(
            'note',
            'html-bullet',
            `${String(counts.bullets)} dấu chấm đầu dòng do trình duyệt tự vẽ (danh sách ul) không được ghi.`,
            'Nếu bản gốc có gạch đầu dòng thì thêm dấu "- " ở đầu các dòng ấy.',
          ),
        ]),
    ...(counts.struck === 0
      ? []
      : [
          message(
            'warning',
            'html-struck',
            'Trang có chữ bị đánh dấu là đã xóa; chữ ấy vẫn được giữ.',
            'Đối chiếu với bản gốc xem chữ ấy còn thuộc văn bản không.',
          ),
        ]),
    ...(counts.formulas === 0
      ? []
      : [
          message(
            'warning',
            'html-formula',
            `Trang có ${String(counts.formulas)} công thức; chữ và số trong công thức được đọc thành một hàng.`,
            'Đối chiếu công thức với bản gốc.',
          ),
        ]),
    ...(counts.drawings === 0
      ? []
      : [
          message(
            'note',
            'html-drawing',
            `Trang có ${String(counts.drawings)} hình vẽ (svg); chữ trong hình được giữ như lời văn bản.`,
            'Xem chữ ấy có thuộc văn bản không.',
          ),
        ]),
    ...(counts.frames === 0
      ? []
      : [
          message(
            'warning',
            'html-frame',
            `Trang nhúng ${String(counts.frames)} tệp hay trang khác; chữ trong đó không nằm trong tệp này.`,
            'Mở trang gốc, tải tệp được nhúng (PDF, Word) rồi nhập tệp ấy.',
          ),
        ]),
    ...(counts.pictures === 0
      ? []
      : [
          message(
            'note',
            'html-picture',
            `Trang có ${String(counts.pictures)} hình; chữ trong hình không đọc được.`,
            'Xem hình có phải là một phần của văn bản không.',
          ),
        ]),
  ];
}
