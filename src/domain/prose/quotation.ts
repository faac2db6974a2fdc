import type { Element, ElementContent } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import { oneSpaced } from '../text/one-spaced.ts';
import { quotationAttributes } from './directive-table.ts';
import { textOf } from './headings.ts';
import { addressOf } from './inline.ts';
import { withBase } from './links.ts';
import { type Rendering, report, sourceOf } from './report.ts';

/** The place a quotation of law is taken from, as a link, after its words were held against that provision. */
export function quotedPlace(
  node: ContainerDirective,
  label: ElementContent[],
  quoted: readonly ElementContent[],
  rendering: Rendering,
): ElementContent[] {
  if (!hasAddress(node, label, rendering)) return label;
  const url = addressOf(node, 'dieu', rendering);
  if (url === undefined) return label;
  compare(node, quoted, rendering);
  return [
    { type: 'element', tagName: 'a', properties: { className: ['provision-link'], href: withBase(rendering, url) }, children: label },
  ];
}

function hasAddress(node: ContainerDirective, label: readonly ElementContent[], rendering: Rendering): boolean {
  const { required, example } = quotationAttributes;
  const given = node.attributes ?? {};
  const complete = required.every((key) => (given[key] ?? '') !== '') && Object.keys(given).length === required.length;
  if (label.length > 0 && complete) return true;
  report(rendering, node, {
    rule: 'quotation-without-address',
    reason: 'Đoạn trích văn bản phải ghi trích từ điều khoản nào, của văn bản nào trên cổng.',
    expected: example,
    found: firstLine(node, rendering),
    fix: 'Ghi điều khoản trong ngoặc vuông, mã văn bản và neo trong ngoặc nhọn. Văn bản cổng không lưu thì không trích: kể lại bằng lời thường, kèm điều khoản.',
  });
  return false;
}

/** Only white space may differ. Numbers and dashes that Markdown makes of a list are words of the law like any other. */
function compare(node: ContainerDirective, quoted: readonly ElementContent[], rendering: Rendering): void {
  const { 'van-ban': document, neo: anchor } = node.attributes ?? {};
  const official = rendering.context.provisionText?.(document ?? '', anchor ?? '');
  if (official === undefined) return;
  const shown = oneSpaced(quoted.map(asShown).join(''));
  const words = oneSpaced(official);
  if (shown !== '' && words.includes(shown)) return;
  report(rendering, node, {
    rule: 'quotation-differs',
    reason: 'Lời trích không giống lời của điều khoản này.',
    expected: words.length > 300 ? `${words.slice(0, 299)}…` : words,
    found: shown.length > 300 ? `${shown.slice(0, 299)}…` : shown,
    fix: 'Chép đúng từng chữ, từng dấu từ trang văn bản; muốn nói gọn hơn thì viết bằng lời thường, ngoài khung trích.',
  });
}

/** The words of a quotation as its reader sees them: with the number or dash before each item of a list. */
function asShown(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  const words = (element: Element) => element.children.map(asShown).join('');
  if (node.tagName !== 'ol' && node.tagName !== 'ul') return words(node);
  const items = node.children.filter((child): child is Element => child.type === 'element');
  const first = typeof node.properties['start'] === 'number' ? node.properties['start'] : 1;
  return items.map((item, index) => `\n${node.tagName === 'ul' ? '-' : `${String(first + index)}.`} ${words(item)}`).join('');
}

function firstLine(node: ContainerDirective, rendering: Rendering): string {
  return sourceOf(rendering, node).split('\n')[0] ?? '';
}
