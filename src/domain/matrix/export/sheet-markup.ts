import {
  appendMarkupInsideElement,
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
} from 'write-excel-file/utility';

/** Adds defined names. The library writes an empty list of them; a second list would make the file a broken one to Excel. */
export function withDefinedNames(xml: string, names: string): string {
  const list = findElement(xml, 'definedNames');
  if (list === undefined) return inserted(xml, `<definedNames>${names}</definedNames>`, 'xl/workbook.xml', 'workbook');
  return list.selfClosingTag
    ? replaceElement(xml, list, `<definedNames>${names}</definedNames>`)
    : appendMarkupInsideElement(xml, list, names);
}

/** Puts an element among its siblings where the standard wants it. */
export function inserted(xml: string, element: string, file: 'xl/workbook.xml' | 'xl/worksheets/sheet{id}.xml', root: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, getOrderOfSiblings(file, root) ?? [], root);
}

/** @example sheetReference("Sở 'A'", '$A$1') // "'Sở ''A'''!$A$1" */
export function sheetReference(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}

/** @example absoluteAddress(2, 1) // '$B$3' */
export function absoluteAddress(row: number, column: number): string {
  return getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
}
