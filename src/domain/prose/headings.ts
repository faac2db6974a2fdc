import type { Element, Nodes } from 'hast';
import { fold } from '../text/fold.ts';
import { type Rendering, report } from './report.ts';

/** A heading of a body, for a table of contents. */
export interface ProseHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/**
 * The id of a heading: bare letters after `muc-`, so that it can't be an id of the page around it.
 *
 * @example headingId('Điều bạn cần biết', new Set()) // 'muc-dieu-ban-can-biet'
 */
export function headingId(text: string, used: Set<string>): string {
  const words = fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const base = `muc-${words === '' ? 'khong-ten' : words}`;
  let id = base;
  for (let times = 2; used.has(id); times += 1) id = `${base}-${String(times)}`;
  used.add(id);
  return id;
}

/** The words of a node and all below it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Gives headings their ids and checks that they start at h2 and never skip a level. */
export function finishHeading(heading: Element, rendering: Rendering, headings: ProseHeading[], used: Set<string>): void {
  const depth = Number(heading.tagName.slice(1));
  const text = textOf(heading).trim();
  const before = headings.at(-1)?.depth ?? 1;
  if (depth === 1) {
    report(rendering, heading, {
      rule: 'heading-too-high',
      reason: 'Tiêu đề lớn nhất trong bài là hai dấu thăng; một dấu thăng là tên trang, đã có sẵn.',
      expected: `## ${text}`,
      found: `# ${text}`,
      fix: 'Thêm một dấu # ở đầu dòng.',
    });
    heading.tagName = 'h2';
  } else if (depth > before + 1) {
    report(rendering, heading, {
      rule: 'heading-skipped',
      reason: 'Tiêu đề nhảy bậc; người dùng trình đọc màn hình sẽ tưởng thiếu một phần.',
      expected: `${'#'.repeat(before + 1)} ${text}`,
      found: `${'#'.repeat(depth)} ${text}`,
      fix: 'Bớt dấu # để mỗi bậc chỉ sâu hơn bậc trước một dấu.',
    });
  }
  const id = headingId(text, used);
  heading.properties['id'] = id;
  headings.push({ depth: Math.max(depth, 2), id, text });
}
