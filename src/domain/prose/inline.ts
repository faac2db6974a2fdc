import type { ElementContent } from 'hast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import { pageUrl } from '../link/page-url.ts';
import { inlineDirectives, inlineNames, type InlineName, isInline } from './directive-table.ts';
import { withBase } from './links.ts';
import { type Rendering, report, sourceOf } from './report.ts';

/**
 * Words that lead somewhere, `:dieu[…]{…}` and `:tu[…]{…}`. Everything else that Markdown takes for a directive
 * ("7:30", "tỷ lệ 1:2", "Lưu ý:xem") is an ordinary colon and goes back to the text as it was typed.
 */
export function inline(state: State, node: TextDirective, rendering: Rendering): ElementContent[] {
  const source = sourceOf(rendering, node);
  if (!isMeant(node, rendering)) return [{ type: 'text', value: source }];
  if (!isInline(node.name)) {
    report(rendering, node, {
      rule: 'unknown-directive',
      reason: `Không có lệnh nào tên là ":${node.name}".`,
      expected: inlineNames,
      found: source,
      fix: 'Dùng một trong các tên ở trên. Nếu đây chỉ là dấu hai chấm thì thêm một khoảng trắng sau nó.',
    });
    return [{ type: 'text', value: source }];
  }
  const words = state.all(node);
  const url = hasRightAttributes(node, node.name, rendering) ? addressOf(node, node.name, rendering) : undefined;
  if (url === undefined || words.length === 0) return words;
  const className = [node.name === 'dieu' ? 'provision-link' : 'term-link'];
  return [{ type: 'element', tagName: 'a', properties: { className, href: withBase(rendering, url) }, children: words }];
}

/** A directive is meant when it has a label or attributes and does not hang on a word before it. */
function isMeant(node: TextDirective, rendering: Rendering): boolean {
  const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  const before = rendering.markdown.charAt((node.position?.start.offset ?? 0) - 1);
  return !bare && (isInline(node.name) || !/[\p{L}\p{N}]/u.test(before));
}

function hasRightAttributes(node: TextDirective, name: InlineName, rendering: Rendering): boolean {
  const { required, optional, example } = inlineDirectives[name];
  const given = Object.keys(node.attributes ?? {});
  const known: readonly string[] = [...required, ...optional];
  const missing = required.filter((key) => !given.includes(key));
  if (missing.length === 0 && node.children.length > 0 && given.every((key) => known.includes(key))) return true;
  report(rendering, node, {
    rule: 'directive-attributes',
    reason: `Lệnh :${name} viết chưa đúng: cần chữ hiện ra trong ngoặc vuông và ${required.join(', ')} trong ngoặc nhọn.`,
    expected: example,
    found: sourceOf(rendering, node),
    fix: 'Viết theo mẫu ở trên.',
  });
  return false;
}

/** The address that a directive names by its attributes; one that does not exist is reported. */
export function addressOf(node: TextDirective | ContainerDirective, name: InlineName, rendering: Rendering): string | undefined {
  const attributes: Readonly<Record<string, string | null | undefined>> = node.attributes ?? {};
  const { provisionUrl, termUrl } = rendering.context;
  const [document, anchor, term] = [attributes['van-ban'] ?? '', attributes['neo'] ?? undefined, attributes['id'] ?? ''];
  const provision = () => (provisionUrl === undefined ? pageUrl('van-ban', document, anchor) : provisionUrl(document, anchor));
  const url = name === 'dieu' ? provision() : termUrl === undefined ? pageUrl('thuat-ngu', term) : termUrl(term);
  if (url !== undefined) return url;
  report(rendering, node, {
    rule: name === 'tu' ? 'unknown-term' : 'unknown-provision',
    reason: name === 'tu' ? 'Không có thuật ngữ này trên cổng.' : 'Không có văn bản hoặc điều khoản này trên cổng.',
    found: sourceOf(rendering, node).split('\n')[0] ?? '',
    fix:
      name === 'tu'
        ? 'Mở trang thuật ngữ và chép phần cuối của địa chỉ, như an-tich.'
        : 'Mở văn bản, bấm vào số của điều khoản, chọn "Sao chép liên kết"; phần sau dấu # là neo.',
  });
  return undefined;
}
