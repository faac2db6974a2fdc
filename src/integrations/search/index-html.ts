import { type DefaultTreeAdapterTypes as Tree, parse, serialize } from 'parse5';
import { toIndexText } from '../../domain/search/index-text.ts';

/** Text that no reader sees. */
const silent = new Set(['script', 'style', 'template', 'noscript']);

function isElement(node: Tree.Node): node is Tree.Element {
  return 'attrs' in node;
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Names of the attributes whose words are searched or shown: `data-pagefind-index-attrs`, and those that meta reads. */
function wordAttributes(element: Tree.Element): Set<string> {
  const indexed = (attribute(element, 'data-pagefind-index-attrs') ?? '').split(',').map((name) => name.trim());
  const meta = attribute(element, 'data-pagefind-meta') ?? '';
  return new Set([...indexed, ...[...meta.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '')]);
}

function isText(node: Tree.Node | undefined): node is Tree.TextNode {
  return node?.nodeName === '#text';
}

/**
 * Takes out `<wbr>`, which would tear `22/<wbr>2023` apart, and joins the text around it; parts elements that stand side by
 * side without a space (`<dt>Số</dt><dd>22</dd>`), and a number from the words it numbers (`<a>4.</a>Giao`), which would run
 * into one word.
 */
function tidy(children: readonly Tree.ChildNode[]): Tree.ChildNode[] {
  const tidied: Tree.ChildNode[] = [];
  for (const child of children) {
    const before = tidied.at(-1);
    if (child.nodeName === 'wbr') continue;
    if (isText(child) && isText(before)) before.value += child.value;
    else if (isText(child) && before !== undefined && endsMarker(before)) tidied.push({ ...child, value: ` ${child.value}` });
    else if (before !== undefined && isElement(child) && isElement(before)) tidied.push({ ...space, parentNode: child.parentNode }, child);
    else tidied.push(child);
  }
  return tidied;
}

/** Says whether an element ends like the number of a provision: `4.`, `a)`, `-`. */
function endsMarker(node: Tree.ChildNode): boolean {
  const last = 'childNodes' in node ? node.childNodes.at(-1) : undefined;
  return isText(last) && /[.)–-]\s*$/.test(last.value);
}

const space: Tree.TextNode = { nodeName: '#text', value: ' ', parentNode: null };

function rewrite(node: Tree.Node): void {
  if (isText(node)) node.value = toIndexText(node.value);
  if (isElement(node)) {
    if (silent.has(node.tagName)) return;
    const named = wordAttributes(node);
    for (const each of node.attrs) if (named.has(each.name)) each.value = toIndexText(each.value);
  }
  if ('childNodes' in node) {
    node.childNodes = tidy(node.childNodes);
    node.childNodes.forEach(rewrite);
  }
}

function hasBody(node: Tree.Node): boolean {
  if (isElement(node) && attribute(node, 'data-pagefind-body') !== undefined) return true;
  return 'childNodes' in node && node.childNodes.some(hasBody);
}

/**
 * The page as the index reads it: words rewritten by `toIndexText`, in text, indexed attributes and meta; ids, addresses and
 * filters stay. Gives nothing for a page that does not ask to be found (no `data-pagefind-body`).
 */
export function toIndexHtml(html: string): string | undefined {
  const document = parse(html);
  if (!hasBody(document)) return undefined;
  rewrite(document);
  return serialize(document);
}
