import { DOMParser } from '@xmldom/xmldom';

/** An XML element as plain data; names without their prefix. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

interface Growing extends Xml {
  readonly children: (Xml | string)[];
}

/** Reads XML; `undefined` when it is not well formed. */
export function parseXml(text: string): Xml | undefined {
  try {
    const root = parser().parseFromString(text.replace(/^\ufeff/u, ''), 'text/xml').documentElement as Element | null | undefined;
    return root === null || root === undefined ? undefined : plain(root);
  } catch {
    return undefined;
  }
}

function parser(): DOMParser {
  const refuse = (message: string): never => {
    throw new SyntaxError(message);
  };
  return new DOMParser({ locator: {}, errorHandler: { warning: refuse, error: refuse, fatalError: refuse } });
}

/** Turns the tree of the parser into plain data, without nested calls. */
function plain(root: Element): Xml {
  const top = start(root);
  const stack: { readonly from: Element; readonly to: Growing }[] = [{ from: root, to: top }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    for (let node: ChildNode | null = step.from.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) step.to.children.push(node.nodeValue ?? '');
      if (node.nodeType !== 1) continue;
      const child = start(node as Element);
      step.to.children.push(child);
      stack.push({ from: node as Element, to: child });
    }
  }
  return top;
}

function start(element: Element): Growing {
  const attributes: Record<string, string> = {};
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attr = element.attributes.item(at);
    if (attr !== null && attr.prefix !== 'xmlns') attributes[attr.localName] = attr.value;
  }
  return { name: element.localName, attributes, children: [] };
}

/** The elements right below. */
export function elementsOf(node: Xml): Xml[] {
  return node.children.filter((child): child is Xml => typeof child !== 'string');
}

/** The first element right below with this name. */
export function child(node: Xml | undefined, name: string): Xml | undefined {
  return node?.children.find((item): item is Xml => typeof item !== 'string' && item.name === name);
}

/** The `w:val` of a child, as most properties of Word are written. */
export function valueOf(node: Xml | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['val'];
}

/** A property that is on when it stands there without a value: `<w:caps/>`; `undefined` when it is not mentioned. */
export function switchOf(node: Xml | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  return found === undefined ? undefined : !['0', 'false', 'off'].includes(found.attributes['val'] ?? '1');
}

export function textOf(node: Xml): string {
  return node.children.map((item) => (typeof item === 'string' ? item : '')).join('');
}

/** All elements below with one of these names; those inside a found one are left out. */
export function findAll(root: Xml, names: ReadonlySet<string>, skip: ReadonlySet<string> = new Set()): Xml[] {
  const found: Xml[] = [];
  const stack: Xml[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node !== root && names.has(node.name)) found.push(node);
    else for (const item of elementsOf(node).reverse()) if (!skip.has(item.name)) stack.push(item);
  }
  return found;
}
