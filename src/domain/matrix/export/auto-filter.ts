import type { Feature } from 'write-excel-file/universal';
import {
  appendMarkupInsideElement,
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** A sheet whose head filters the rows below it; both counts are of cells that hold something, the head included. */
export interface FilteredSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Filters in the heads of sheets, which write-excel-file has not by itself (ECMA-376 part 1, 18.3.1.2). LibreOffice and older Excel look for
 * the hidden name `_xlnm._FilterDatabase` too.
 */
export function autoFilter(sheets: readonly FilteredSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return xml;
            const element = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${getCellAddress(sheet.rows - 1, sheet.columns - 1)}` });
            return inserted(xml, element, 'xl/worksheets/sheet{id}.xml', 'worksheet');
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => withDefinedNames(xml, sheets.map(definedName).join('')),
        },
      },
    },
  };
}

/** The library writes an empty list of defined names; a second list would make the file a broken one to Excel. */
function withDefinedNames(xml: string, names: string): string {
  const list = findElement(xml, 'definedNames');
  if (list === undefined) return inserted(xml, `<definedNames>${names}</definedNames>`, 'xl/workbook.xml', 'workbook');
  return list.selfClosingTag
    ? replaceElement(xml, list, `<definedNames>${names}</definedNames>`)
    : appendMarkupInsideElement(xml, list, names);
}

function inserted(xml: string, element: string, file: 'xl/workbook.xml' | 'xl/worksheets/sheet{id}.xml', root: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, getOrderOfSiblings(file, root) ?? [], root);
}

/** @example definedName({ name: 'Tất cả', rows: 3, columns: 2 }, 0) // '<definedName …>'Tất cả'!$A$1:$B$3</definedName>' */
function definedName({ name, rows, columns }: FilteredSheet, index: number): string {
  const last = getCellAddress(rows - 1, columns - 1).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
  const range = `'${name.replaceAll("'", "''")}'!$A$1:${last}`;
  const id = sanitizeAttributeValue('_xlnm._FilterDatabase');
  return `<definedName name="${id}" localSheetId="${String(index)}" hidden="1">${sanitizeTextContent(range)}</definedName>`;
}
