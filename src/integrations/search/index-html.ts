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

/** Captions repeat the heading above their table, or say where a quotation stands: no words of the page's own. */
const left = 'caption';
/** Elements that stand in a line of text; all others are blocks of their own. `span` is both, and judged by its neighbours. */
const inline = new Set('a abbr b bdi br cite code em i kbd mark q s small strong sub sup time u var'.split(' '));

function isText(node: Tree.Node | undefined): node is Tree.TextNode {
  return node?.nodeName === '#text';
}

/** The words of a node, for looking at its edges. */
function wordsOf(node: Tree.Node): string {
  if (isText(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

/** Says whether two neighbours would run into one word in the index though they are parted on the page. */
function apart(before: Tree.ChildNode, next: Tree.ChildNode): boolean {
  if (isElement(before) && isElement(next)) return true;
  const element = isElement(before) ? before : next;
  if (!isElement(element)) return false;
  // The number of a provision and its words: `<a>4.</a>Giao`.
  if (isElement(before) && /[.)–-]\s*$/u.test(wordsOf(before))) return true;
  if (element.tagName !== 'span') return !inline.has(element.tagName);
  return /[\p{L}\p{N}.,;:!?)]$/u.test(wordsOf(before)) && /^[\p{L}\p{N}]/u.test(wordsOf(next));
}

/** Takes out `<wbr>`, which would tear `22/<wbr>2023` apart, and captions; joins the text around them; parts what stands apart. */
function tidy(children: readonly Tree.ChildNode[]): Tree.ChildNode[] {
  const tidied: Tree.ChildNode[] = [];
  for (const child of children) {
    const before = tidied.at(-1);
    if (child.nodeName === 'wbr' || child.nodeName === left) continue;
    if (isText(child) && isText(before)) before.value += child.value;
    else if (before !== undefined && apart(before, child)) tidied.push({ ...space, parentNode: child.parentNode }, child);
    else tidied.push(child);
  }
  return tidied;
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

/** The elements that hold the content of a page. */
function bodies(node: Tree.Node): Tree.Element[] {
  if (isElement(node) && attribute(node, 'data-pagefind-body') !== undefined) return [node];
  return 'childNodes' in node ? node.childNodes.flatMap(bodies) : [];
}

/**
 * The page as the index reads it: words rewritten by `toIndexText`, in text, indexed attributes and meta; ids, addresses and
 * filters stay. Gives nothing for a page that does not ask to be
 * found (no `data-pagefind-body`).
 */
export function toIndexHtml(html: string): string | undefined {
  const document = parse(html);
  const found = bodies(document);
  if (found.length === 0) return undefined;
  rewrite(document);
  return serialize(document);
}
