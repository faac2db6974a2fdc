import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Element, descendants } from './elements.ts';

/** `<main>` and what holds it, when the page has exactly one. */
export function aroundMain(page: Tree.Document): ReadonlySet<Tree.Node> {
  const mains = descendants(page).filter(({ tagName }) => tagName === 'main');
  const around = new Set<Tree.Node>();
  if (mains.length !== 1) return around;
  let node: Tree.Node | null = mains[0] ?? null;
  while (node !== null) {
    around.add(node);
    node = 'parentNode' in node ? node.parentNode : null;
  }
  return around;
}

/** Whether an element stands beside the main part of its page. */
export function isBeside(element: Element, around: ReadonlySet<Tree.Node>): boolean {
  return (
    element.parentNode !== null &&
    around.has(element.parentNode) &&
    element.parentNode.nodeName !== 'main' &&
    !around.has(element) &&
    element.tagName !== 'head'
  );
}
