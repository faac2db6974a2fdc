import type { Nodes } from 'mdast';
import { quotation } from './directive-table.ts';
import { parseProse } from './parse-prose.ts';

/** A provision that a body names by its address: `anchor` is undefined where it names the text as a whole. */
export interface ProvisionAddress {
  readonly document: string;
  readonly anchor: string | undefined;
}

/**
 * The provisions that a body leads to or quotes, in their order.
 *
 * @example citedProvisions(':dieu[Điều 3]{van-ban=qd-1 neo=dieu-3}') // [{ document: 'qd-1', anchor: 'dieu-3' }]
 */
export function citedProvisions(markdown: string): ProvisionAddress[] {
  return addressesIn(parseProse(markdown));
}

function addressesIn(node: Nodes): ProvisionAddress[] {
  const own = (node.type === 'textDirective' && node.name === 'dieu') || (node.type === 'containerDirective' && node.name === quotation);
  const { 'van-ban': document, neo: anchor } = own ? (node.attributes ?? {}) : {};
  const named = typeof document === 'string' && document !== '' ? [{ document, anchor: anchor ?? undefined }] : [];
  return 'children' in node ? [...named, ...node.children.flatMap(addressesIn)] : named;
}
