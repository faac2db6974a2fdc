import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

export function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Elements that begin and end a paragraph; between the inline ones words run on. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section summary table tbody td text textarea tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Parts of a page whose letters no reader sees. */
const wordless: ReadonlySet<string> = new Set(
  'annotation annotation-xml datalist desc embed frame meta metadata script style template title'.split(' '),
);

/** Words inside these show only where the browser cannot show the thing itself. */
const fallbacks: ReadonlySet<string> = new Set('audio canvas iframe noframes noscript object video'.split(' '));

const chromeTags: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'button', 'select']);
const chromeRoles: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar']);

/** Why the words of an element are not read: the page hides them, or they belong to the site and not to the document. */
export function whyLeftOut(element: Element): 'wordless' | 'hidden' | 'chrome' | undefined {
  if (wordless.has(element.tagName)) return 'wordless';
  const style = attribute(element, 'style') ?? '';
  if (attribute(element, 'hidden') !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(style))
    return 'hidden';
  if (fallbacks.has(element.tagName) && attribute(element, 'srcdoc') === undefined) return 'hidden';
  if (chromeTags.has(element.tagName) || chromeRoles.has(attribute(element, 'role') ?? '')) return 'chrome';
  return undefined;
}

/** Words that an element shows though they stand in an attribute: what a field is filled with, the name of a group of choices. */
export function shownAttribute(element: Element): string | undefined {
  if (element.tagName === 'optgroup' || element.tagName === 'option') return attribute(element, 'label');
  if (element.tagName !== 'input') return undefined;
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text';
  return ['hidden', 'checkbox', 'radio', 'password', 'image', 'file', 'range', 'color'].includes(type)
    ? undefined
    : attribute(element, 'value');
}

/** A button that is written as a field. */
export function isButton(element: Element): boolean {
  return element.tagName === 'input' && /^(?:submit|button|reset)$/iu.test(attribute(element, 'type') ?? '');
}

/** All elements below a node, in the order of the page; no call is nested, however deep the page is. */
export function descendants(root: Tree.ParentNode): Element[] {
  const found: Element[] = [];
  const stack: Tree.Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node) && node !== root) found.push(node);
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at -= 1) stack.push(node.childNodes[at] as Tree.Node);
  }
  return found;
}

/** Words that lie deeper than this are none that a person sees at the beginning; lists are made that nest thousands. */
const mostSteps = 300;

/** The first words inside an element, some twenty letters of them. */
export function firstWords(root: Element): string {
  let words = '';
  const stack: Tree.Node[] = [root];
  let steps = 0;
  for (let node = stack.pop(); node !== undefined && words.trim().length < 20 && steps < mostSteps; node = stack.pop()) {
    steps += 1;
    if (node.nodeName === '#text' && 'value' in node) words += node.value;
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at -= 1) stack.push(node.childNodes[at] as Tree.Node);
  }
  return words.trim();
}
