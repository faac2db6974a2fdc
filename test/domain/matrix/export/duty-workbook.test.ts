import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { dutyWorkbook, type WorkbookSheet } from '../../../../src/domain/matrix/export/duty-workbook.ts';
import { columnIds } from '../../../../src/domain/matrix/export/duty-record.ts';
import { plainNames, someRecord } from './some-record.ts';

const names = { columns: plainNames, figure: 'figure' };
const rows = [
  { record: someRecord({ duty: '=1+1', quote: '- gạch đầu dòng', number: '12/2019' }), figure: 0.5 },
  { record: someRecord({ id: 'hai', duty: 'Gửi báo cáo', issuedOn: '' }) },
];
const sheets: readonly WorkbookSheet[] = [
  { title: 'Tất cả', rows },
  { title: "Sở 'A' & B/C", rows: rows.slice(1) },
];
const heads = columnIds.flatMap((id) => (id === 'targets' ? [id, 'figure'] : [id]));

let bytes: ArrayBuffer;
beforeAll(async () => {
  bytes = await dutyWorkbook(sheets, names);
});

async function elements(
  path: string,
  tag: string,
): Promise<{ readonly of: (name: string) => string | null; readonly text: string | null }[]> {
  const xml = (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '';
  return Array.from(new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName(tag)).map((element) => ({
    of: (name) => element.getAttribute(name),
    text: element.textContent,
  }));
}

describe('another program reads', () => {
  test('all sheets, each under its own name', async () => {
    const read = await readWorkbook(Buffer.from(bytes));
    expect(read.map(({ sheet }) => sheet)).toEqual(['Tất cả', "Sở 'A' & B C"]);
    expect(read.map(({ data }) => data.length)).toEqual([3, 2]);
  });
  test('text as text, days as days, figures as numbers, nothing where there is nothing', async () => {
    const data = (await readWorkbook(Buffer.from(bytes)))[0]?.data ?? [];
    const cell = (row: number, name: string) => data[row]?.[heads.indexOf(name)];
    expect(data[0]).toEqual(heads);
    expect(['duty', 'quote', 'number', 'figure', 'themes'].map((name) => cell(1, name))).toEqual([
      '=1+1',
      '- gạch đầu dòng',
      '12/2019',
      0.5,
      null,
    ]);
    expect(cell(1, 'issuedOn')).toEqual(new Date('2022-08-09T00:00:00Z'));
    expect([cell(2, 'issuedOn'), cell(2, 'figure')]).toEqual([null, null]);
  });
});

describe('every sheet', () => {
  test.each([
    ['xl/worksheets/sheet1.xml', 'A1:W3'],
    ['xl/worksheets/sheet2.xml', 'A1:W2'],
  ])('%s keeps its head and first column in sight and filters by its head', async (path, range) => {
    const [pane] = await elements(path, 'pane');
    expect(['xSplit', 'ySplit', 'topLeftCell', 'state'].map((name) => pane?.of(name))).toEqual(['1', '1', 'B2', 'frozen']);
    expect((await elements(path, 'autoFilter')).map((filter) => filter.of('ref'))).toEqual([range]);
    expect(await elements(path, 'col')).toHaveLength(heads.length);
  });
  test('has its filter where the standard wants it: after the cells, before the margins', async () => {
    const xml = (await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(xml.indexOf('</sheetData>')).toBeLessThan(xml.indexOf('<autoFilter'));
    expect(/<(?:pageMargins|pageSetup|drawing)\b/u.exec(xml)?.index ?? xml.length).toBeGreaterThan(xml.indexOf('<autoFilter'));
  });
  test('has the hidden name by which LibreOffice finds the filter', async () => {
    const defined = (await elements('xl/workbook.xml', 'definedName')).filter((each) => each.of('hidden') === '1');
    expect(await elements('xl/workbook.xml', 'definedNames')).toHaveLength(1);
    expect(defined.map((each) => [each.of('name'), each.of('localSheetId'), each.of('hidden'), each.text])).toEqual([
      ['_xlnm._FilterDatabase', '0', '1', "'Tất cả'!$A$1:$W$3"],
      ['_xlnm._FilterDatabase', '1', '1', "'Sở ''A'' & B C'!$A$1:$W$2"],
    ]);
  });
});

describe('on paper', () => {
  test.each(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])('%s fits its columns on two A3 landscape sheets', async (path) => {
    const setup = (await elements(path, 'pageSetup')).map((each) => ['paperSize', 'orientation', 'fitToWidth', 'fitToHeight'].map(each.of));
    expect(setup).toEqual([['8', 'landscape', '2', '0']]);
    expect((await elements(path, 'pageSetUpPr')).map((each) => each.of('fitToPage'))).toEqual(['1']);
    const xml = (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '';
    expect(xml.indexOf('<sheetPr>')).toBeLessThan(xml.search(/<(?:sheetViews|sheetFormatPr|cols|sheetData)\b/u));
  });
  test('the head and the first column stand on every sheet', async () => {
    const titles = (await elements('xl/workbook.xml', 'definedName')).filter((each) => each.of('name') === '_xlnm.Print_Titles');
    expect(titles.map((each) => [each.of('localSheetId'), each.text])).toEqual([
      ['0', "'Tất cả'!$A:$A,'Tất cả'!$1:$1"],
      ['1', "'Sở ''A'' & B C'!$A:$A,'Sở ''A'' & B C'!$1:$1"],
    ]);
  });
});

test('the same duties give the same bytes', async () => {
  expect(Buffer.from(await dutyWorkbook(sheets, names)).equals(Buffer.from(bytes))).toBe(true);
  const { files } = await JSZip.loadAsync(bytes);
  expect(new Set(Object.values(files).map(({ date }) => date.getUTCFullYear()))).toEqual(new Set([1980]));
});
