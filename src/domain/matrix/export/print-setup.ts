import type { Feature } from 'write-excel-file/universal';
import {
  findElement,
  getSelfClosingTagMarkup,
  replaceElement,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { inserted, sheetReference, withDefinedNames } from './sheet-markup.ts';

/** A3 in the list of the standard (ECMA-376 part 1, 18.3.1.63). */
const a3 = 8;

/** How many sheets wide: on one, so many columns would be too small to read. */
const sheetsWide = 2;

/**
 * Sheets print on A3 landscape, all columns on two sheets in width and the rows on as many as they need, the head and the first column on each
 * (18.3.1.65, 18.3.1.63, and the name `_xlnm.Print_Titles`); write-excel-file by itself knows the direction of the paper only.
 */
export function printSetup(sheets: readonly string[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (xml) => withPageSetup(withFit(xml)) },
        'xl/workbook.xml': { transform: (xml) => withDefinedNames(xml, sheets.map(titles).join('')) },
      },
    },
  };
}

function withFit(xml: string): string {
  return inserted(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', 'xl/worksheets/sheet{id}.xml', 'worksheet');
}

function withPageSetup(xml: string): string {
  const setup = getSelfClosingTagMarkup('pageSetup', { paperSize: a3, orientation: 'landscape', fitToWidth: sheetsWide, fitToHeight: 0 });
  const written = findElement(xml, 'pageSetup');
  return written === undefined ? inserted(xml, setup, 'xl/worksheets/sheet{id}.xml', 'worksheet') : replaceElement(xml, written, setup);
}

/** The first column and the first row. */
function titles(sheet: string, index: number): string {
  const id = sanitizeAttributeValue('_xlnm.Print_Titles');
  const range = ['$A:$A', '$1:$1'].map((each) => sheetReference(sheet, each)).join(',');
  return `<definedName name="${id}" localSheetId="${String(index)}">${sanitizeTextContent(range)}</definedName>`;
}
