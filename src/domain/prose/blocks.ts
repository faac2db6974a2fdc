import type { Element, ElementContent } from 'hast';
import type { BlockContent, DefinitionContent, Paragraph } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import { blockNames, boxes, isBox, quotation } from './directive-table.ts';
import { quotedPlace } from './quotation.ts';
import { type Rendering, report, sourceOf } from './report.ts';

type Block = BlockContent | DefinitionContent;

/** A box or a quotation of law: `:::luu-y[Tiêu đề]` … `:::`. */
export function block(state: State, node: ContainerDirective, rendering: Rendering): Element | ElementContent[] {
  checkFence(node, rendering);
  const label = node.children.find(isLabel);
  const children = content(
    state,
    node.children.filter((child) => child !== label),
  );
  const words = label === undefined ? [] : state.all(label);
  if (isBox(node.name)) {
    const title: ElementContent[] = words.length === 0 ? [{ type: 'text', value: boxes[node.name].title }] : words;
    return element('div', { className: ['box', `box-${node.name}`], role: 'note' }, [
      element('p', { className: ['box-title'] }, title),
      ...children,
    ]);
  }
  if (node.name === quotation) {
    const place = quotedPlace(node, words, children, rendering);
    return element('figure', { className: ['law-quote'] }, [element('blockquote', {}, children), element('figcaption', {}, place)]);
  }
  reportUnknown(node, rendering);
  return children;
}

/** No directive of the table stands on one line of its own: `::ten[…]` is always a mistake. */
export function leaf(node: LeafDirective, rendering: Rendering): Element {
  reportUnknown(node, rendering);
  return element('p', {}, [element('code', {}, [{ type: 'text', value: sourceOf(rendering, node) }])]);
}

function isLabel(child: Block): child is Paragraph {
  return child.type === 'paragraph' && child.data?.directiveLabel === true;
}

function content(state: State, children: Block[]): ElementContent[] {
  return state.wrap(state.all({ type: 'blockquote', children }), true);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Markdown lets an unclosed box swallow the rest of the page without a word. */
function checkFence(node: ContainerDirective, rendering: Rendering): void {
  const lines = sourceOf(rendering, node).split('\n');
  if (lines.length > 1 && /^[\s>]*:{3,}\s*$/u.test(lines.at(-1) ?? '')) return;
  report(rendering, node, {
    rule: 'unclosed-box',
    reason: `Khung :::${node.name} không có dòng đóng, nên cả phần sau của trang rơi vào khung.`,
    expected: 'một dòng chỉ có ::: sau nội dung của khung',
    found: lines[0] ?? '',
    fix: 'Thêm một dòng ::: ngay sau câu cuối của khung.',
  });
}

function reportUnknown(node: ContainerDirective | LeafDirective, rendering: Rendering): void {
  report(rendering, node, {
    rule: 'unknown-directive',
    reason: `Không có khung nào tên là "${node.name}".`,
    expected: blockNames,
    found: sourceOf(rendering, node).split('\n')[0] ?? '',
    fix: 'Dùng một trong các tên ở trên, hoặc bỏ dấu hai chấm để viết như đoạn thường.',
  });
}
