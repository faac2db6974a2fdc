import writeWorkbook, { type Cell, type CellObject, type Row } from 'write-excel-file/universal';
import { autoFilter } from './auto-filter.ts';
import { columnIds, type ColumnNames, type DutyRecord, recordColumns } from './duty-record.ts';
import { printSetup } from './print-setup.ts';
import { sheetNames } from './sheet-names.ts';
import { stampedZip } from './stamped-zip.ts';

/** A duty as a row of a workbook: as in other tables, and the figure to reach as a number where it is one alone. */
export interface WorkbookRow {
  readonly record: DutyRecord;
  readonly figure?: number | undefined;
}

/** The rows under one name: all, or those of one body. */
export interface WorkbookSheet {
  readonly title: string;
  readonly rows: readonly WorkbookRow[];
}

export interface WorkbookNames {
  readonly columns: ColumnNames;
  readonly figure: string;
}

const plain = { alignVertical: 'top', wrap: true } as const;
const head = { ...plain, fontWeight: 'bold', backgroundColor: '#e8e8e8', alignVertical: 'center' } as const;
const figureWidth = 12;

/**
 * A workbook with a sheet for each name, the same bytes for the same content: the head and the first column stay in sight, the head filters,
 * days are days and figures are numbers; it prints on A3, two sheets wide.
 */
export async function dutyWorkbook(sheets: readonly WorkbookSheet[], names: WorkbookNames): Promise<ArrayBuffer> {
  const titles = sheetNames(sheets.map(({ title }) => title));
  const columns = columnIds.flatMap((id) => [{ width: recordColumns[id].width }, ...(id === 'targets' ? [{ width: figureWidth }] : [])]);
  const written = sheets.map(({ rows }, index) => ({
    sheet: titles[index] ?? '',
    data: [headOf(names), ...rows.map(rowOf)],
    columns,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }));
  const filtered = written.map(({ sheet, data }) => ({ name: sheet, rows: data.length, columns: columns.length }));
  const book = await writeWorkbook(written, {
    fontFamily: 'Times New Roman',
    fontSize: 11,
    features: [autoFilter(filtered), printSetup(titles)],
  }).toBlob();
  return stampedZip(await book.arrayBuffer());
}

function headOf({ columns, figure }: WorkbookNames): Row {
  return columnIds.flatMap((id) => [columns[id], ...(id === 'targets' ? [figure] : [])]).map((value) => ({ ...head, value }));
}

function rowOf({ record, figure }: WorkbookRow): Row {
  return columnIds.flatMap((id): Cell[] => [cellOf(record[id], recordColumns[id].kind), ...(id === 'targets' ? [figureCell(figure)] : [])]);
}

/** Text is told to be text, so that "12/2019" stays what it is. */
function cellOf(value: string, kind: 'text' | 'day'): CellObject {
  if (value === '') return { ...plain };
  const day = kind === 'day' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return day === undefined ? { ...plain, value, type: String, format: '@' } : { ...plain, value: day, type: Date, format: 'dd/mm/yyyy' };
}

function figureCell(figure: number | undefined): CellObject {
  return figure === undefined ? { ...plain } : { ...plain, value: figure, type: Number };
}
