import type { Message } from '../../../message.ts';
import type { Removed } from '../stages.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** Things in a Word file that an editor must know of; each is counted and told once. */
export type DocxFinding =
  | 'number'
  | 'legacy-tcvn3'
  | 'legacy-vni'
  | 'deleted'
  | 'inserted'
  | 'comment'
  | 'picture'
  | 'formula'
  | 'ruby'
  | 'text-box'
  | 'unknown-sign'
  | 'embedded'
  | 'note';

/** What one reading of a Word file carries along: counters of lists run through the whole file. */
export interface DocxReading {
  readonly file: string;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly found: Map<DocxFinding, number>;
  /** Words that are in the file but not on the page, or not part of the document. */
  readonly left: { readonly text: string; readonly ruleId: string; readonly paragraph: number; readonly where?: string }[];
  /** Paragraphs begun so far: what is left out is told with the line of its paragraph. */
  paragraphs: number;
  /** Nested fields (page numbers, tables of contents): the innermost last, true once its result has begun. */
  readonly fields: boolean[];
  /** Footnotes and endnotes in the order of their marks. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
}

/** One line as it comes out of the file, before it has a number. */
export interface Entry {
  readonly text: string;
  readonly before: 'line' | 'blank' | 'page';
  readonly whole: boolean;
  /** The paragraph it belongs to, counted from 1 in the file. */
  readonly paragraph: number;
  /** Rows of the data table that begins here. */
  readonly table?: number;
  /** Lines of the table that begins here and was read cell by cell, though it is no head, no foot and no frame around text. */
  readonly cells?: number;
}

export function count(reading: DocxReading, finding: DocxFinding): void {
  reading.found.set(finding, (reading.found.get(finding) ?? 0) + 1);
}

export function leaveOut(reading: DocxReading, text: string, ruleId: string, where?: string): void {
  if (text.trim() === '') return;
  reading.left.push({ text: text.trim(), ruleId, paragraph: reading.paragraphs, ...(where === undefined ? {} : { where }) });
}

const told: Readonly<Record<DocxFinding, readonly [severity: Message['severity'], reason: (times: number) => string, fix: string]>> = {
  number: [
    'note',
    (times) => `${String(times)} số thứ tự, gạch đầu dòng do Word tự đánh đã được ghi thành chữ; dấu đầu dòng vẽ bằng ký hiệu ghi là •.`,
    'Đối chiếu vài số với bản in của tệp Word.',
  ],
  'legacy-tcvn3': [
    'note',
    (times) => `${String(times)} đoạn dùng phông .Vn… (mã TCVN3) đã được chuyển sang Unicode.`,
    'Đọc lại vài dòng xem dấu có đúng không.',
  ],
  'legacy-vni': [
    'note',
    (times) => `${String(times)} đoạn dùng phông VNI đã được chuyển sang Unicode.`,
    'Đọc lại vài dòng xem dấu có đúng không.',
  ],
  deleted: [
    'warning',
    (times) => `Tệp còn ghi vết sửa (Track Changes): ${String(times)} chỗ đã xóa không được đọc.`,
    'Xem đây có phải bản ban hành không. Nên lấy bản đã chấp nhận hết các sửa đổi.',
  ],
  inserted: [
    'warning',
    (times) => `Tệp còn ghi vết sửa (Track Changes): ${String(times)} chỗ thêm vào được đọc như lời văn bản.`,
    'Xem đây có phải bản ban hành không. Nên lấy bản đã chấp nhận hết các sửa đổi.',
  ],
  comment: [
    'note',
    (times) => `Tệp có ${String(times)} ghi chú bên lề (Comment); không thuộc văn bản nên không đọc.`,
    'Không phải làm gì.',
  ],
  picture: [
    'warning',
    (times) => `Tệp có ${String(times)} hình; chữ trong hình (dấu, chữ ký, bảng chụp) không đọc được.`,
    'Mở tệp xem hình có chứa lời văn bản không. Nếu có thì gõ lại chỗ đó và đối chiếu.',
  ],
  formula: [
    'warning',
    (times) => `Tệp có ${String(times)} công thức; chỉ chữ và số trong công thức được đọc.`,
    'Đối chiếu công thức với bản gốc.',
  ],
  ruby: [
    'warning',
    (times) => `Tệp có ${String(times)} chỗ chú chữ nhỏ trên đầu chữ (Phonetic Guide); chữ nhỏ được ghi ngay sau chữ ấy.`,
    'Đối chiếu các chỗ ấy với bản gốc.',
  ],
  'text-box': [
    'warning',
    (times) => `Tệp có ${String(times)} khung chữ nổi (Text Box); chữ trong khung được đặt ngay sau đoạn mà khung gắn vào.`,
    'Xem các dòng ấy có đứng đúng chỗ không.',
  ],
  'unknown-sign': [
    'warning',
    (times) => `${String(times)} ký hiệu của phông hình vẽ (Symbol, Wingdings) không biết là chữ gì, được ghi là □.`,
    'Xem ký hiệu ấy trong tệp Word rồi ghi lại cho đúng.',
  ],
  embedded: [
    'warning',
    (times) => `Tệp có ${String(times)} phần nhúng từ tệp khác; chữ trong đó không đọc được.`,
    'Mở bằng Word, chép phần ấy thành chữ thường, lưu lại rồi nhập.',
  ],
  note: [
    'warning',
    (times) => `Tệp có ${String(times)} chú thích cuối trang; dấu của chúng ghi là [1], [2]… và lời chú thích đặt ở cuối.`,
    'Xem lời chú thích có thuộc văn bản không (văn bản hợp nhất thường có).',
  ],
};

/** The messages of a reading, one for each kind of finding. */
export function findingMessages({ found, file, numbering }: DocxReading): Message[] {
  const own = [...found].map(([finding, times]): Message => {
    const [severity, reason, fix] = told[finding];
    return { ruleId: `import/docx-${finding}`, severity, place: { file }, reason: reason(times), fix };
  });
  const unknown = [...numbering.unknownForms];
  if (unknown.length === 0) return own;
  return [
    ...own,
    {
      ruleId: 'import/docx-number-form',
      severity: 'warning',
      place: { file },
      reason: 'Có kiểu đánh số của Word chưa đọc được; số được ghi bằng chữ số thường.',
      found: unknown.join(', '),
      fix: 'Mở tệp Word, xem số hiện ra thế nào rồi ghi lại cho đúng.',
    },
  ];
}

/** What was left out, with the line of its paragraph or of the next one that has words. */
export function removedOf({ left }: DocxReading, entries: readonly Entry[]): Removed[] {
  const withWords = entries.filter(({ text }) => text !== '');
  let at = 0;
  const inOrder = [...left].sort((a, b) => a.paragraph - b.paragraph);
  return inOrder.map(({ text, ruleId, paragraph, where }) => {
    while (at < withWords.length - 1 && (withWords[at]?.paragraph ?? 0) < paragraph) at += 1;
    return { line: where === undefined ? at + 1 : 1, text, ruleId, ...(where === undefined ? {} : { where }) };
  });
}
