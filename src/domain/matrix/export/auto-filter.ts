import type { Feature } from 'write-excel-file/universal';
import { getCellAddress, getSelfClosingTagMarkup, sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import { absoluteAddress, inserted, sheetReference, withDefinedNames } from './sheet-markup.ts';

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

/** @example definedName({ name: 'Tất cả', rows: 3, columns: 2 }, 0) // '<definedName …>'Tất cả'!$A$1:$B$3</definedName>' */
function definedName({ name, rows, columns }: FilteredSheet, index: number): string {
  const range = sheetReference(name, `$A$1:${absoluteAddress(rows - 1, columns - 1)}`);
  const id = sanitizeAttributeValue('_xlnm._FilterDatabase');
  return `<definedName name="${id}" localSheetId="${String(index)}" hidden="1">${sanitizeTextContent(range)}</definedName>`;
}
