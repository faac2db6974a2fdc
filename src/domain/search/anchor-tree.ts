/**
 * Writes anchors as a tree of what they share: each inner one stands in brackets behind the one it begins with.
 *
 * @example writeAnchorTree(['dieu-1', 'dieu-1-khoan-1', 'dieu-1-khoan-2', 'dieu-2']) // 'dieu-1(khoan-1,khoan-2),dieu-2'
 */
export function writeAnchorTree(anchors: Iterable<string>): string {
  // In this order all that begins with an anchor stands right behind it, since the hyphen comes before letters and digits.
  const open: string[] = [];
  let tree = '';
  for (const anchor of [...anchors].sort()) {
    const depth = open.length;
    while (open.length > 0 && !anchor.startsWith(`${open.at(-1) ?? ''}-`)) open.pop();
    const parent = open.at(-1);
    const sign = tree === '' ? '' : open.length === depth ? '(' : `${')'.repeat(depth - open.length - 1)},`;
    tree += sign + (parent === undefined ? anchor : anchor.slice(parent.length + 1));
    open.push(anchor);
  }
  return tree + ')'.repeat(Math.max(0, open.length - 1));
}

/**
 * Reads the tree back, each anchor behind the one it begins with; total, so that a torn file only lacks anchors.
 *
 * @example readAnchorTree('dieu-1(khoan-1),dieu-2') // ['dieu-1', 'dieu-1-khoan-1', 'dieu-2']
 */
export function readAnchorTree(tree: string): string[] {
  const open: string[] = [];
  const anchors: string[] = [];
  for (const [, token = '', sign = ''] of tree.matchAll(/([^(),]*)([(),]?)/gu)) {
    const anchor = [open.at(-1), token].filter((part) => part !== undefined).join('-');
    if (token !== '') anchors.push(anchor);
    if (sign === '(') open.push(anchor);
    if (sign === ')') open.pop();
  }
  return anchors;
}
