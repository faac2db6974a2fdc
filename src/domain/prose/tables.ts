import type { Element, ElementContent } from 'hast';
import { textOf } from './headings.ts';

/**
 * A table in a region that scrolls sideways by touch and keyboard, named for the heading above it.
 * An empty corner cell means that the first column names the rows.
 */
export function wrapTable(table: Element, name: string): Element {
  const rows = elements(table, 'thead', 'tbody').flatMap((part) => elements(part, 'tr'));
  const corner = rows[0] === undefined ? undefined : elements(rows[0], 'th')[0];
  const namesRows = corner !== undefined && textOf(corner).trim() === '';
  rows.forEach((row) => {
    finishRow(row, namesRows);
  });
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel: `Bảng: ${name}` },
    children: [table],
  };
}

function finishRow(row: Element, namesRows: boolean): void {
  elements(row, 'th', 'td').forEach((cell, index) => {
    const align = cell.properties['align'];
    cell.properties = align === 'right' || align === 'center' ? { className: [`align-${align}`] } : {};
    if (cell.tagName === 'th' && textOf(cell).trim() === '') cell.tagName = 'td';
    else if (cell.tagName === 'th') cell.properties['scope'] = 'col';
    else if (namesRows && index === 0) {
      cell.tagName = 'th';
      cell.properties['scope'] = 'row';
    }
  });
}

function elements(parent: Element, ...names: string[]): Element[] {
  return parent.children.filter((child: ElementContent): child is Element => child.type === 'element' && names.includes(child.tagName));
}
