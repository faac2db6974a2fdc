import type { Message } from '../../../message.ts';
import type { Removed, SourceLine } from '../stages.ts';
import { looksOfficial } from '../table-kind.ts';
import { type Element, attribute } from './elements.ts';

/** Lines of a page that one part of it gave, and what speaks for their being menus: `to` is behind the last. */
export interface ChromeRange {
  readonly from: number;
  readonly to: number;
  /** The page calls this part a menu, a head, a foot. */
  readonly named: boolean;
  /** Most of its letters lie in links. */
  readonly linked: boolean;
}

const partName =
  /^(?:main|top|site|page|left|right|sub|bottom|global|primary|portal|web)?[-_]?(?:nav|navbar|navigation|menu|header|footer|breadcrumbs?|sidebar|topbar|share|social|related)(?:[-_]?(?:wrapper|wrap|container|inner|main|top|bottom|left|right|area|box|content|list|bar))?$/iu;
const namedTags: ReadonlySet<string> = new Set(['div', 'ul', 'ol', 'section', 'form']);

/** Whether a page calls a part of it a menu, head or foot: `<div class="menu">`, `<div id="footer">`. */
export function isNamedChrome(element: Element): boolean {
  if (!namedTags.has(element.tagName)) return false;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.trim();
  return names !== '' && names.split(/\s+/u).some((name) => partName.test(name));
}

const siteWords =
  '(?:trang chủ|giới thiệu|tin tức|văn bản|liên hệ|hỏi đáp|đăng nhập|đăng ký|tìm kiếm|sơ đồ (?:trang|cổng)|thư điện tử|english|tiếng việt|thủ tục hành chính|dịch vụ công|văn bản pháp luật|hướng dẫn|thư viện|rss)';
/** "Trang chủ | Văn bản | Liên hệ": entries of a menu, known word for word. */
const menu = new RegExp(String.raw`^(?:trang chủ|bạn đang ở\s*:?\s*trang chủ)(?:\s*[|›»>/•·]\s*${siteWords})*\s*$`, 'iu');
const counter =
  /^(?:số\s+)?(?:lượt (?:xem|truy cập)|đang (?:truy cập|trực tuyến|online)|tổng (?:số )?(?:lượt )?truy cập)\s*:?\s*[\d.,]+(?:\s*[|•·-]\s*(?:ngày cập nhật|cập nhật|đăng ngày|ngày đăng)\s*:?\s*[\d/.:\s-]+)?$/iu;
const perhaps =
  /^(?:trang chủ|bạn đang ở|đăng nhập|tìm kiếm|liên hệ|bản quyền|©|copyright|tin (?:liên quan|khác|mới|cùng)|bài (?:liên quan|khác)|xem thêm|quay lại|về đầu trang|in (?:trang|bài)|gửi (?:bài|email)|chia sẻ|tải về|cỡ chữ|lượt xem|số lượt|đang truy cập|tổng (?:số )?(?:lượt )?truy cập|ngày cập nhật|cập nhật lúc|facebook|zalo|hotline)(?![\p{L}\p{M}])/iu;
const pieces = /^[^.;:]{2,30}(?:\s*[|›»]\s*[^.;:]{2,30})+$/u;
const footWords =
  /chia sẻ|facebook|(?:tin|bài|văn bản) (?:liên quan|khác|mới)|bản quyền|©|copyright|liên hệ|điện thoại|trang chủ|lượt xem|truy cập|địa chỉ|email|giấy phép|hotline|fax|đăng nhập|tìm kiếm/iu;
const signed =
  /^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}|^(?:PHÓ )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|CHÁNH ÁN|VIỆN TRƯỞNG|CHỦ NHIỆM|(?:TỔNG )?CỤC TRƯỞNG)(?![\p{L}\p{M}])/u;

/** A line that only the document has: of its head, its provisions, or who signed it. */
export function isOfficialLine(text: string): boolean {
  return looksOfficial(text) || signed.test(text);
}

/**
 * Takes the menus and feet of a site out of the lines of a page: only what stands before or after all official words and is surely none of
 * them. What only looks like it stays, and an editor is told.
 */
export function withoutChrome(
  lines: readonly SourceLine[],
  ranges: readonly ChromeRange[],
  file: string,
): { readonly lines: SourceLine[]; readonly removed: Removed[]; readonly messages: Message[] } {
  const texts = lines.map(({ text }) => text);
  const first = texts.findIndex(looksOfficial);
  const last = texts.findLastIndex(isOfficialLine);
  const isOutside = (from: number, to: number) => first >= 0 && (to <= first || from > last);
  const gone = new Set<number>();
  const doubted = new Map<number, string>();
  for (const { from, to, named, linked } of ranges) {
    const words = texts.slice(from, to).join('\n');
    const outside = isOutside(from, to);
    if (isOfficialLine(words)) continue;
    if ((linked && (named || outside)) || (named && outside && footWords.test(words))) for (let at = from; at < to; at += 1) gone.add(at);
    else if (named) doubted.set(from, texts[from] ?? '');
  }
  for (const { from, to, text } of paragraphsOf(lines)) {
    if (gone.has(from)) continue;
    if (isOutside(from, to) && (menu.test(text) || counter.test(text))) for (let at = from; at < to; at += 1) gone.add(at);
    else if (text.length <= (isOutside(from, to) ? 120 : 60) && (perhaps.test(text) || (isOutside(from, to) && pieces.test(text))))
      doubted.set(from, text);
  }
  return {
    lines: kept(lines, gone),
    removed: [...gone].sort((a, b) => a - b).flatMap((at) => (lines[at] === undefined ? [] : [removedLine(lines[at])])),
    messages: [...doubted]
      .filter(([at]) => !gone.has(at))
      .sort(([a], [b]) => a - b)
      .map(([at, text]) => doubt(file, lines[at]?.line ?? 1, text)),
  };
}

function removedLine({ line, text }: SourceLine): Removed {
  return { line, text, ruleId: 'import/html-chrome' };
}

/** Lines keep their numbers; one that stood behind something taken out begins a block. */
function kept(lines: readonly SourceLine[], gone: ReadonlySet<number>): SourceLine[] {
  if (gone.size === 0) return [...lines];
  return lines.flatMap((line, at): SourceLine[] => {
    if (gone.has(at)) return [];
    const { continues: _continues, ...alone } = line;
    return [gone.has(at - 1) ? { ...alone, before: line.before === 'page' ? 'page' : 'blank' } : line];
  });
}

/** Lines that go on with each other, as one text. */
function paragraphsOf(lines: readonly SourceLine[]): { readonly from: number; readonly to: number; readonly text: string }[] {
  const found: { from: number; to: number; text: string }[] = [];
  lines.forEach(({ text, continues, whole }, at) => {
    const previous = found.at(-1);
    if (whole === true) return;
    if (continues === true && previous?.to === at) {
      previous.to = at + 1;
      if (previous.text.length <= 200) previous.text += ` ${text}`;
    } else found.push({ from: at, to: at + 1, text });
  });
  return found;
}

function doubt(file: string, line: number, text: string): Message {
  return {
    ruleId: 'import/html-maybe-chrome',
    severity: 'warning',
    place: { file, line },
    reason: 'Dòng này có thể là phần khung của trang mạng, không phải lời văn bản; vẫn được giữ.',
    found: text.slice(0, 80),
    fix: 'Xem trang gốc. Nếu không phải lời văn bản thì xóa dòng ấy trong tệp nguồn rồi nhập lại.',
  };
}
