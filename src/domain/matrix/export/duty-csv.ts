import { stringify } from 'csv-stringify/sync';
import { columnIds, type ColumnNames, type DutyRecord } from './duty-record.ts';

/**
 * The matrix as comma-separated values for spreadsheets: UTF-8 with its mark, lines ended by CRLF (RFC 4180). A cell that a spreadsheet
 * would take for a formula (it begins with = + - @, a tab or a line break) has an apostrophe before it, official words too: JSON keeps them bare.
 */
export function dutyCsv(records: readonly DutyRecord[], names: ColumnNames): string {
  const rows = records.map((record) => columnIds.map((id) => record[id]));
  return stringify([columnIds.map((id) => names[id]), ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
