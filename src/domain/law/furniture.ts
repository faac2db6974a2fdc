import { attachedHeadLength, attachment } from './attached.ts';
import { classify, inCapitals } from './lines.ts';
import type { FurnitureKind, FurnitureLine, Line } from './model.ts';

/** Kinds of documents as they stand alone on their line, above the title. */
export const documentTypes: readonly string[] = [
  'QUYẾT ĐỊNH',
  'KẾ HOẠCH',
  'NGHỊ QUYẾT',
  'NGHỊ ĐỊNH',
  'THÔNG TƯ',
  'THÔNG TƯ LIÊN TỊCH',
  'CHỈ THỊ',
  'CÔNG VĂN',
  'THÔNG BÁO',
  'LUẬT',
  'BỘ LUẬT',
  'BÁO CÁO',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
  'ĐỀ ÁN',
  'QUY CHẾ',
  'LỆNH',
];

/** Lines before the provisions that tell by their own look what they are, most telling first. */
const headLooks: readonly (readonly [FurnitureKind, RegExp])[] = [
  ['ke', /^[-–—_=*.\s]+$/u],
  ['quoc-hieu', /^CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|^Độc lập\s*[-–]\s*Tự do/iu],
  ['so', /^(?:Luật |Nghị quyết )?[Ss]ố\s*:/u],
  ['ngay', /^\p{Lu}[^,]*,\s*ngày[\s\d…]*tháng[\s\d…]*năm[\s\d…]*$/u],
  ['lenh', /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ ĐỊNH)\s*:$/u],
  ['can-cu', /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình|Thực hiện)\s/u],
];

/** Posts that sign, alone on their line: with the body behind it ("BỘ TRƯỞNG BỘ CÔNG AN"), the line may name the issuer above the grounds. */
const post =
  /^(?:(?:QUYỀN|PHÓ)\s+)?(?:CHỦ TỊCH(?: QUỐC HỘI| NƯỚC)?|(?:TỔNG )?GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHÁNH ÁN|VIỆN TRƯỞNG|CHÁNH (?:VĂN PHÒNG|THANH TRA)|(?:TỔNG )?CỤC TRƯỞNG|VỤ TRƯỞNG|CHỦ NHIỆM|TỔNG THƯ KÝ|TRƯỞNG (?:PHÒNG|BAN|CÔNG AN|ĐOÀN))(?: THƯỜNG TRỰC)?$/u;
/** "TM. ỦY BAN NHÂN DÂN"; older documents write "T/M". */
const onBehalf = /^(?:(?:TM|KT|TL|TUQ|Q)\.|(?:T\/M|K\/T|T\/L)\.?)\s*\p{Lu}/u;
const mayClose = /^[BCGKPQTV|][\p{Lu}./ ]/u;

/** The lines before the first provision of a document, from `lines[0]`. */
export function readHead(lines: readonly Line[], attached: boolean): FurnitureLine[] {
  return attached ? readAttachedHead(lines) : readMainHead(lines);
}

function readMainHead(lines: readonly Line[]): FurnitureLine[] {
  const head: FurnitureLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 && closes(lines)) break;
    const kind = headKind(line.text, head) ?? (goesOnWithTitle(lines, index, head) ? 'trich-yeu' : undefined);
    if (kind === undefined) break;
    head.push({ ...line, kind });
  }
  return head;
}

function headKind(text: string, head: readonly FurnitureLine[]): FurnitureKind | undefined {
  const seen = (kind: FurnitureKind) => head.some((line) => line.kind === kind);
  const look = headLooks.find(([, pattern]) => pattern.test(text))?.[0];
  if (look === 'can-cu') return seen('loai') ? look : undefined;
  if (look !== undefined) return look;
  if (classify(text).level !== 'doan') return undefined;
  if (documentTypes.includes(text)) return 'loai';
  if (head.at(-1)?.kind === 'loai') return 'trich-yeu';
  return inCapitals(text) && !/^ĐIỀU\s+\d/u.test(text) ? 'co-quan' : undefined;
}

/** Whether a text begins with its closing. A post over a head or over provisions ("CHỦ TỊCH NƯỚC", "CHỦ TỊCH") is who issues, not who signs. */
function closes([first, ...others]: readonly Line[]): boolean {
  if (first === undefined || !startsFoot(first.text)) return false;
  return first.text.startsWith('Nơi nhận') || !others.some(({ text }) => isOfDocument(text));
}

/** A line that no closing holds: of the head, or an article. */
function isOfDocument(text: string): boolean {
  return documentTypes.includes(text) || /^Căn cứ\s/u.test(text) || text.startsWith('CỘNG H') || classify(text).level === 'dieu';
}

/** A title of two paragraphs: the second begins with a small letter, or a post stands between it and the grounds. */
function goesOnWithTitle(lines: readonly Line[], index: number, head: readonly FurnitureLine[]): boolean {
  const text = lines[index]?.text ?? '';
  if (head.at(-1)?.kind !== 'trich-yeu' || classify(text).level !== 'doan' || startsFoot(text)) return false;
  if (/^\p{Ll}/u.test(text)) return text.length <= longestTitlePart;
  const next = lines[index + 1]?.text ?? '';
  return text.length <= longestTitlePart && startsFoot(next) && lines.slice(index + 2).some((line) => isOfDocument(line.text));
}

const longestTitlePart = 200;

function readAttachedHead(lines: readonly Line[]): FurnitureLine[] {
  const kindOf = (line: Line, index: number): FurnitureKind =>
    index === 0 ? 'loai' : attachment.test(line.text) ? 'kem-theo' : 'trich-yeu';
  return lines.slice(0, attachedHeadLength(lines)).map((line, index) => ({ ...line, kind: kindOf(line, index) }));
}

/** Whether the closing of a document (recipients, signature) begins at this line; two may sign side by side. */
export function startsFoot(text: string): boolean {
  if (text.startsWith('Nơi nhận')) return /^Nơi nhận\s*(?::|$)/u.test(text);
  if (!mayClose.test(text) || text.length > longestRow) return false;
  if (signs(text)) return true;
  const columns = columnsOf(text);
  return columns.length > 0 && columns.every(signs);
}

function signs(text: string): boolean {
  return post.test(text) || (onBehalf.test(text) && inCapitals(text));
}

const longestRow = 400;

/** The columns that a line of the foot holds, where a table's border, a tab or a wide space parts them. */
export function columnsOf(text: string): readonly string[] {
  return text
    .split(/[|\t]|\s{3,}/u)
    .map((column) => column.trim())
    .filter((column) => column !== '');
}

/** The lines from the recipients or the signature to the end of the document. */
export function readFoot(lines: readonly Line[]): FurnitureLine[] {
  return lines.map((line) => ({ ...line, kind: footKind(line.text) }));
}

function footKind(text: string): FurnitureKind {
  if (/^Nơi nhận/u.test(text)) return 'noi-nhan';
  if (/^[-–—_=*.\s]+$/u.test(text)) return 'ke';
  if (/^[-–—−+•]/u.test(text)) return 'noi-nhan-muc';
  return inCapitals(text) ? 'chuc-vu' : 'nguoi-ky';
}
