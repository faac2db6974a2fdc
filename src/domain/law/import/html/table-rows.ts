import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Element, attribute, descendants, isElement } from './elements.ts';

/** The rows of a table itself, those of tables inside it left out. */
export function rowsOf(table: Element): Element[][] {
  const sections = table.childNodes
    .filter(isElement)
    .flatMap((child) => (/^t(?:body|head|foot)$/u.test(child.tagName) ? child.childNodes : [child]));
  return sections
    .filter((row): row is Element => isElement(row) && row.tagName === 'tr')
    .map((row) => row.childNodes.filter((cell): cell is Element => isElement(cell) && /^t[dh]$/u.test(cell.tagName)));
}

/** The elements that hold a table, found in one walk: pages are made that nest thousands. */
export function holdersOfTables(page: Tree.ParentNode): ReadonlySet<Tree.Node> {
  const holders = new Set<Tree.Node>();
  for (const table of descendants(page).filter(({ tagName }) => tagName === 'table'))
    for (
      let node: Tree.ParentNode | null = table.parentNode;
      node !== null && !holders.has(node);
      node = 'parentNode' in node ? node.parentNode : null
    )
      holders.add(node);
  return holders;
}

/**
 * The texts of the cells as a grid: what spans several rows or columns leaves empty cells, so that columns stay under each other.
 */
export function gridOf(rows: readonly (readonly Element[])[], textOf: (cell: Element) => string): string[][] {
  const held: number[] = [];
  return rows.map((cells) => {
    const row: string[] = [];
    const skipHeld = () => {
      while ((held[row.length] ?? 0) > 0) {
        held[row.length] = (held[row.length] ?? 0) - 1;
        row.push('');
      }
    };
    for (const cell of cells) {
      skipHeld();
      const wide = spanOf(cell, 'colspan');
      const text = textOf(cell);
      for (let column = 0; column < wide; column += 1) {
        held[row.length] = spanOf(cell, 'rowspan') - 1;
        row.push(column === 0 ? text : '');
      }
    }
    skipHeld();
    return row;
  });
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, name === 'colspan' ? 50 : 5000) : 1;
}
