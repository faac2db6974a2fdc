import { stringify } from 'yaml';
import type { Message } from '../../../src/domain/message.ts';
import { checkContent } from '../../../src/integrations/content-check/check-content.ts';
import { textLock } from '../../../src/integrations/content-check/text-lock.ts';
import { cardFile, contentWith, soundFiles } from '../../support/content.ts';

/** A small document that gives work, the bodies it names, and their duties; tests change one thing in it. */
const body = `Điều 1. Phạm vi điều chỉnh.

Điều 2. Trách nhiệm

1. Công an tỉnh

a) Báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm; bảo đảm 100% đơn vị cấp xã được tập huấn.

b) Phối hợp với Sở Tư pháp triển khai Nghị định số 49/2020/NĐ-CP ngày 17/4/2020 của Chính phủ.

2. Sở Tư pháp phổ biến pháp luật.
`;

export const assigning = `${
  soundFiles['van-ban/qd-1']
    .replace(/textSha256: .*\n/u, `textSha256: ${textLock(body)}\n`)
    .replace(/textNotes:\n(?: {2,}.*\n)*/u, 'textNotes: []\n')
    .split('\n---\n')[0] ?? ''
}\n---\n\n${body}`.replace('title: Quy chế phối hợp', 'title: Quy chế phối hợp 03 năm thực hiện');

/** The same document, of which neither day nor year is known; `title` may give it years. */
export const undated = (title = 'Quy chế phối hợp') =>
  assigning
    .replace(/issuedOn: .*\n/u, '')
    .replace(/effectiveFrom: .*\n/u, '')
    .replace(/title: .*/u, `title: ${title}`);

export type Fields = Readonly<Record<string, unknown>>;
export const page = (fields: Fields) => `---\n${stringify(fields)}---\n`;
const checked = { confidence: 'cao', checkedOn: '2026-11-22', checkedBy: 'bien-tap-vien' };

const agency = (title: string, fields: Fields = {}) =>
  page({
    title,
    shortName: title,
    abbreviations: [],
    namedAs: [],
    status: 'da-dang',
    level: 'tinh',
    kind: 'so-nganh',
    helpsWith: 'Bạn hỏi ở đây.',
    members: [],
    successions: [],
    ...checked,
    ...fields,
  });

const yearly = { type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' };

/** A row on điểm a, faultless. */
export const row = (fields: Fields = {}): Fields => ({
  id: 'bao-cao-nam',
  duty: 'Gửi báo cáo kết quả về UBND tỉnh.',
  role: 'thuc-hien',
  modality: 'giao',
  provision: 'dieu-2-khoan-1-diem-a',
  quote: 'Báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm',
  partners: [],
  directs: [],
  themes: ['bao-cao'],
  beneficiaries: [],
  schedule: [yearly],
  targets: [],
  reportsTo: [],
  legalBasis: [],
  ...fields,
});
/** The same without some fields. */
export const without = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

export const entry = (rows: readonly Fields[], fields: Fields = {}) =>
  page({ document: 'qd-1', agency: 'cong-an-tinh', status: 'da-dang', basisState: 'dang-ap-dung', ...checked, rows, ...fields });

export const police = 'trach-nhiem/qd-1-cong-an-tinh';

const around = { today: '2026-11-28', pages: ['/', '/thu-tuc/', '/lien-he/'], uploads: [] };
const base = {
  'van-ban/qd-1': assigning,
  'van-ban/nd-49-2020': cardFile('Nghị định 49/2020/NĐ-CP', { number: '49/2020/NĐ-CP', issuedOn: '2020-04-17' }),
  'giao-viec/qd-1': page({ document: 'qd-1', sections: ['dieu-1'], notDuties: [{ provision: 'dieu-1', reason: 'Không giao việc.' }] }),
  'co-quan/cong-an-tinh': agency('Công an tỉnh, thành phố', { kind: 'cong-an' }),
  'co-quan/so-tu-phap': agency('Sở Tư pháp'),
  'co-quan/tand-tinh': agency('Tòa án nhân dân tỉnh', { kind: 'toa-an' }),
  'co-quan/vksnd-tinh': agency('Viện kiểm sát nhân dân tỉnh', { kind: 'vien-kiem-sat' }),
  'co-quan/mttq-tinh': agency('Mặt trận Tổ quốc tỉnh', { kind: 'mat-tran-doan-the' }),
  'co-quan/so-cu': agency('Sở Cũ', { validUntil: '2025-02-28' }),
  'co-quan/so-moi': agency('Sở Mới', { validFrom: '2026-01-02' }),
  'co-quan/so-vua-kip': agency('Sở Vừa Kịp', { validFrom: '2026-01-01', validUntil: '2026-01-01' }),
  [police]: entry([row()]),
  // The procedure of the sound files points to words that this document does not have.
  'thu-tuc/xin-xac-nhan': undefined,
};

/** What the checker tells of the small content with some files put in, changed or taken away. */
export function checkDuties(changes: Readonly<Record<string, string | undefined>> = {}): Message[] {
  return checkContent(contentWith({ ...base, ...changes }), around);
}
