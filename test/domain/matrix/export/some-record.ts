import { columnIds, type ColumnNames, type DutyRecord } from '../../../../src/domain/matrix/export/duty-record.ts';

/** Columns that go by their own ids. */
export const plainNames = Object.fromEntries(columnIds.map((id) => [id, id])) as ColumnNames;

/** A record for tables of tests: empty but for what the test is about. */
export function someRecord(fields: Partial<DutyRecord> = {}): DutyRecord {
  const empty = Object.fromEntries(columnIds.map((id) => [id, ''])) as Record<keyof DutyRecord, string>;
  return { ...empty, id: 'qd-1--cong-an-tinh--bao-cao', issuedOn: '2022-08-09', checkedOn: '2026-11-28', ...fields };
}
