import type { Element, Text } from 'hast';
import { type Rendering, report } from './report.ts';

const mark = /\[\^[^\]\s]+\]/u;

/** Footnotes that came through as words, because bodies know none. */
export function checkFootnote(text: Text, rendering: Rendering): void {
  const found = mark.exec(text.value);
  if (found !== null) reportFootnote(rendering, text, found[0]);
}

/** Says that a footnote is none. */
export function reportFootnote(rendering: Rendering, node: Text | Element, found: string): void {
  report(rendering, node, {
    rule: 'footnote',
    reason: 'Bài viết không có cước chú; dấu này sẽ hiện ra thành chữ.',
    found,
    fix: 'Viết lời chú vào câu, trong ngoặc tròn; nguồn thì ghi ở Căn cứ.',
  });
}
