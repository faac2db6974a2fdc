import type { Element, ElementContent, Text } from 'hast';
import { numberClasses, runs } from '../text/typography.ts';
import { checkFootnote } from './footnote.ts';
import { type Rendering, report } from './report.ts';

const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/iu;

/** Looks for marks that show as plain text and that no editor meant as such. */
export function checkText(text: Text, rendering: Rendering): void {
  const html = tag.exec(text.value);
  if (html !== null) {
    report(rendering, text, {
      rule: 'html',
      reason: 'Bài viết không dùng thẻ HTML; thẻ này sẽ hiện ra thành chữ.',
      found: html[0],
      fix: 'Xóa thẻ. Chữ đậm viết **như thế này**, đường dẫn viết [chữ](/duong-dan/).',
    });
  }
  checkFootnote(text, rendering);
  const fence = /^\s*:{2,}.*/u.exec(text.value);
  if (fence !== null) {
    report(rendering, text, {
      rule: 'stray-fence',
      reason: 'Dòng này bắt đầu bằng dấu hai chấm nhưng không mở hay đóng khung nào.',
      expected: ':::luu-y[Tiêu đề], không có khoảng trắng sau dấu hai chấm',
      found: fence[0],
      fix: 'Viết liền tên khung sau :::, hoặc xóa dòng thừa.',
    });
  }
}

/** A sentence with the spaces and breaks of good typesetting: only a long official number may break, after its slashes. */
export function typesetText(text: Text): ElementContent[] {
  return runs(text.value).map((run) => ('text' in run ? { type: 'text', value: run.text } : officialNumber(run.pieces)));
}

function officialNumber(pieces: readonly string[]): Element {
  const children = pieces.flatMap((value, index): ElementContent[] => {
    const words: Text = { type: 'text', value };
    return index === 0 ? [words] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, words];
  });
  return { type: 'element', tagName: 'span', properties: { className: numberClasses(pieces) }, children };
}
