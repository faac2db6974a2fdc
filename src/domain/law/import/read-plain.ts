import type { Message } from '../../message.ts';
import type { ByteEncoding, ReadBytes } from './read-bytes.ts';
import { readMarks } from './markdown/read-marks.ts';
import type { SourceText } from './stages.ts';

const encodingNames: Readonly<Partial<Record<ByteEncoding, string>>> = {
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1258': 'Windows-1258',
  'tcvn5712-1': 'TCVN5712-1',
};

/**
 * Reads a .txt or .md file that has been decoded. Marks of Markdown are no words: each is listed in `removed`.
 * In a .txt only marks that can be nothing else are taken out.
 */
export function readPlain({ text, encoding }: ReadBytes, file: string, format: 'txt' | 'md'): SourceText {
  const { lines, removed, messages } = readMarks(text, file, format === 'md' ? 'all' : 'sure');
  return { stage: 'source', format, file, lines, removed, messages: [...encodingMessages(encoding, text, file), ...messages] };
}

/** What an editor should know of how the bytes were read. */
export function encodingMessages(encoding: ByteEncoding, text: string, file: string): Message[] {
  const name = encodingNames[encoding];
  if (name !== undefined)
    return [
      {
        ruleId: 'import/encoding',
        severity: 'note',
        place: { file },
        reason: `Tệp ghi bằng bảng mã ${name}; chữ đã được chuyển sang Unicode.`,
        fix: 'Không phải làm gì. Nếu chữ sai dấu thì lưu lại tệp bằng UTF-8 rồi nhập lại.',
      },
    ];
  if (encoding === 'one-byte-doubted')
    return [
      {
        ruleId: 'import/encoding-doubted',
        severity: 'warning',
        place: { file },
        reason:
          'Không chắc tệp ghi bằng bảng mã nào: nhiều chữ hoa có dấu trông như TCVN5712-1, nhưng nhiều chỗ khác thì không. Chữ có thể bị đọc sai.',
        fix: 'Mở tệp bằng chương trình đã tạo ra nó, lưu lại bằng UTF-8 rồi nhập lại. Nếu không mở được thì đối chiếu từng dòng với bản gốc.',
      },
    ];
  if (encoding !== 'utf-8-broken') return [];
  const at = text.indexOf('\ufffd');
  return [
    {
      ruleId: 'import/broken-bytes',
      severity: 'warning',
      place: { file, line: text.slice(0, at).split('\n').length },
      reason: 'Tệp có chỗ hỏng: một số ký tự không đọc được và hiện là \ufffd.',
      found: text.slice(Math.max(0, at - 30), at + 10).trim(),
      fix: 'Lấy lại tệp từ nguồn. Không đoán chữ ở chỗ hỏng.',
    },
  ];
}
