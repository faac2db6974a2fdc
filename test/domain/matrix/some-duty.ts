import type { Duty } from '../../../src/domain/matrix/duty.ts';

/** A duty for tables of tests; `fields` are what the test is about. */
export function someDuty(fields: Partial<Duty> = {}): Duty {
  return {
    id: 'bao-cao-nam',
    document: 'qd-1',
    agency: 'cong-an-tinh',
    role: 'thuc-hien',
    modality: 'giao',
    partners: [],
    directs: [],
    duty: 'Gửi báo cáo trước 15/12.',
    provision: 'dieu-9-khoan-1',
    quote: 'báo cáo trước ngày 15/12',
    themes: ['bao-cao'],
    beneficiaries: [],
    schedule: [],
    targets: [],
    reportsTo: [],
    legalBasis: [],
    ...fields,
  };
}
