import type { Element, ElementContent } from 'hast';
import { textOf } from './headings.ts';

/**
 * A table in a named region that scrolls sideways where it must. On a phone its rows stand one below the other, each cell under
 * the heading of its column (`data-label`); the roles keep it a table for screen readers when its style no longer is one.
 * An empty corner cell means that the first column names the rows.
 */
export function wrapTable(table: Element, name: string): Element {
  const groups = elements(table, 'thead', 'tbody');
  const rows = groups.flatMap((group) => elements(group, 'tr'));
  const labels = rows[0] === undefined ? [] : elements(rows[0], 'th').map((cell) => textOf(cell).trim());
  table.properties['role'] = 'table';
  for (const group of groups) group.properties['role'] = 'rowgroup';
  for (const row of rows) finishRow(row, labels);
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel: `Bảng: ${name}` },
    children: [table],
  };
}

function finishRow(row: Element, labels: readonly string[]): void {
  row.properties['role'] = 'row';
  elements(row, 'th', 'td').forEach((cell, index) => {
    const align = cell.properties['align'];
    cell.properties = align === 'right' || align === 'center' ? { className: [`align-${align}`] } : {};
    const label = labels[index] ?? '';
    if (cell.tagName === 'th' && label !== '') Object.assign(cell.properties, { role: 'columnheader', scope: 'col' });
    else if (cell.tagName === 'td' && index === 0 && label === '') {
      cell.tagName = 'th';
      Object.assign(cell.properties, { role: 'rowheader', scope: 'row' });
    } else {
      Object.assign(cell.properties, { role: 'cell' }, cell.tagName === 'td' && label !== '' ? { dataLabel: label } : {});
      cell.tagName = 'td';
    }
  });
}

function elements(parent: Element, ...names: string[]): Element[] {
  return parent.children.filter((child: ElementContent): child is Element => child.type === 'element' && names.includes(child.tagName));
}
