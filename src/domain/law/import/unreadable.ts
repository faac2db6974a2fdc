import type { Message } from '../../message.ts';
import type { SourceText } from './stages.ts';

/** A file that gives no text; `message` says why and what the editor can do. */
export interface Unreadable {
  readonly stage: 'unreadable';
  readonly file: string;
  readonly message: Message;
}

export type ReadResult = SourceText | Unreadable;

const saveAsDocx = 'Mở tệp bằng Word hoặc LibreOffice, chọn Lưu thành (Save as) kiểu .docx, rồi nhập tệp mới.';

/** Everything that makes a file unreadable, with the way out. */
const reasons = {
  'not-found': ['Không có tệp này.', 'Xem lại tên tệp và thư mục; tên có dấu cách thì đặt trong dấu nháy.'],
  'not-a-file': [
    'Đây không phải một tệp văn bản; có lẽ là một thư mục.',
    'Ghi tên từng tệp cần nhập, ví dụ: npm run import -- thu-muc/*.docx',
  ],
  'no-permission': ['Không được quyền mở tệp này.', 'Xem lại quyền đọc của tệp, rồi chạy lại.'],
  'cannot-open': ['Không mở được tệp này.', 'Chép tệp sang máy đang dùng, xem có mở được không, rồi chạy lại.'],
  'too-large': ['Tệp lớn hơn 200 MB, quá cỡ của một văn bản.', 'Xem có nhầm tệp không; nếu là tệp gộp thì tách ra từng văn bản.'],
  empty: ['Tệp trống: không có chữ nào.', 'Lấy lại tệp từ nguồn; có thể lần tải về trước bị hỏng.'],
  'only-spaces': ['Tệp chỉ có khoảng trắng và dòng trống, không có chữ nào.', 'Lấy lại tệp từ nguồn.'],
  'only-pictures': [
    'Tệp chỉ có hình, không có chữ nào máy đọc được.',
    'Tìm bản có chữ. Nếu chỉ có hình chụp thì cho chạy nhận dạng chữ (OCR) rồi nhập bản chữ; phải đọc soát từng dòng.',
  ],
  binary: [
    'Tệp không phải văn bản: bên trong là dữ liệu của máy.',
    'Xem có nhầm tệp không. Các kiểu đọc được: .docx, .pdf có chữ, .html, .txt, .md.',
  ],
  'wrong-encoding': [
    'Chữ trong tệp không thuộc bảng mã nào nhận ra được (Unicode, TCVN3, VNI, Windows-1258).',
    'Mở tệp bằng chương trình đã soạn ra nó, lưu lại bằng mã Unicode (UTF-8) hoặc kiểu .docx, rồi nhập lại.',
  ],
  'old-word': ['Đây là tệp Word kiểu cũ (.doc).', saveAsDocx],
  'encrypted-word': ['Tệp Word có mật khẩu.', 'Mở tệp bằng mật khẩu, lưu một bản không đặt mật khẩu kiểu .docx, rồi nhập bản đó.'],
  'other-office': ['Đây không phải văn bản Word (có thể là bảng tính, trang chiếu hoặc tệp nén).', saveAsDocx],
  'open-document': ['Đây là tệp OpenDocument (.odt).', saveAsDocx],
  rtf: ['Đây là tệp RTF, dù tên có thể là .doc.', saveAsDocx],
  'web-archive': [
    'Đây là trang web lưu trọn gói (.mht).',
    'Mở bằng trình duyệt, lưu lại kiểu "Chỉ HTML" (.html), hoặc mở bằng Word và lưu kiểu .docx.',
  ],
  'broken-docx': ['Tệp .docx bị hỏng, không mở được.', 'Tải lại tệp. Nếu Word vẫn mở được thì lưu lại kiểu .docx rồi nhập bản mới.'],
  'swollen-docx': [
    'Tệp .docx bung ra quá lớn (tệp nén bất thường), nên không mở.',
    'Không mở tệp này. Hỏi lại nơi gửi; nếu đúng là văn bản thì nhờ lưu lại kiểu .docx.',
  ],
  'broken-pdf': ['Tệp PDF bị hỏng, không mở được.', 'Tải lại tệp; nếu trình đọc PDF vẫn mở được thì in ra PDF mới rồi nhập bản đó.'],
  'encrypted-pdf': ['Tệp PDF có mật khẩu.', 'Mở tệp bằng mật khẩu, in hoặc lưu ra một bản không đặt mật khẩu, rồi nhập bản đó.'],
  'scanned-pdf': [
    'PDF này là ảnh quét: không trang nào có chữ máy đọc được.',
    'Tìm bản Word hoặc bản trên trang công báo. Nếu chỉ có ảnh thì cho chạy nhận dạng chữ (OCR) rồi nhập bản chữ; phải đọc soát từng dòng.',
  ],
} as const satisfies Readonly<Record<string, readonly [reason: string, fix: string]>>;

export type UnreadableReason = keyof typeof reasons;

export const unreadableReasons = Object.keys(reasons) as UnreadableReason[];

/** @example unreadable('a.doc', 'old-word').message.reason // 'Đây là tệp Word kiểu cũ (.doc).' */
export function unreadable(file: string, why: UnreadableReason, found?: string): Unreadable {
  const [reason, fix] = reasons[why];
  const message = { ruleId: `import/unreadable-${why}`, severity: 'error' as const, place: { file }, reason, fix };
  return { stage: 'unreadable', file, message: found === undefined ? message : { ...message, found } };
}
