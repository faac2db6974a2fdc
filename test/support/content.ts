import { readEntry } from '../../src/domain/entry/front-matter.ts';
import type { ContentFile } from '../../src/integrations/content-files/read-content.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

/** A small, faultless content: tests change one thing in it and say what the checker tells. */
export const soundFiles = {
  'cau-hinh/cong': `---
title: Cổng thử
tagline: Chỉ để kiểm thử
---
`,
  'tinh/ca-mau': `---
title: Cà Mau
kind: tinh
status: da-dang
includes: []
basis: Nghị quyết 202/2025/QH15
confidence: cao
checkedOn: 2026-11-22
checkedBy: bien-tap-vien
---
`,
  'van-ban/qd-1': `---
fullText: true
title: Quy chế phối hợp
shortName: Quyết định 1
citation: Quyết định số 1/QĐ-UBND ngày 01/01/2026 của UBND tỉnh Cà Mau
status: da-dang
summary: Một quy chế.
type: quyet-dinh
number: 1/QĐ-UBND
issuer: UBND tỉnh Cà Mau
province: ca-mau
applicability: tinh
issuedOn: 2026-01-01
effectiveFrom: 2026-01-01
state: con-hieu-luc
stateReason: Chưa thấy văn bản thay thế.
stateCheckedOn: 2026-11-22
stateCheckedBy: bien-tap-vien
signers: []
textKind: toan-van
source:
  name: Trang của tỉnh
  sha256: ${'ab'.repeat(32)}
confidence: cao
topics:
  - phoi-hop
citedAs: []
relations: []
textSha256: d61b17654f46e5002d2c0cecc55f973bf6268ca8d97df46e409b430e4be2bc2e
textNotes:
  - provision: dieu-2
    words: làm lỗi
    kind: loi-trong-nguon
    note: Có lẽ là lầm lỗi.
---

Điều 1. Phạm vi điều chỉnh.

Điều 2. Giúp người từng làm lỗi ổn định cuộc sống.
`,
  'thuat-ngu/an-tich': `---
title: án tích
abbreviations: []
alsoCalled: []
plain: Dấu vết pháp lý của một bản án.
status: da-dang
topics:
  - an-tich
basis: []
basisState: dang-ap-dung
confidence: cao
checkedOn: 2026-11-22
checkedBy: bien-tap-vien
---
`,
  'tu-dong-nghia/an-tich': `---
title: án tích
said:
  - relation: broader
    words:
      - tiền án
      - có án
  - relation: same
    words:
      - vết án
alone: []
means:
  - xóa án tích
checkedOn: 2026-11-22
checkedBy: bien-tap-vien
---
`,
  'thu-tuc/xin-xac-nhan': `---
title: Xin giấy xác nhận
summary: Cách xin giấy xác nhận kết quả.
status: da-dang
oneMinute:
  - Mang theo căn cước.
audience:
  - gia-dinh
topics:
  - giay-to
applicability:
  scope: tinh
  province: ca-mau
basis:
  - type: luu
    document: qd-1
    provision: dieu-2
basisState: dang-ap-dung
confidence: cao
checkedOn: 2026-11-22
checkedBy: bien-tap-vien
who:
  - Người có tên trong bản án.
conditions: []
papers: []
steps:
  - title: Đến nơi nộp
    detail: Đến trong giờ làm việc.
    bring: []
where:
  text: Cơ quan đã ra quyết định.
timeLimit:
  text: 03 ngày làm việc
  provision: khoản 3 Điều 32 Nghị định 152/2026/NĐ-CP
fee:
  unknown: Cổng chưa có nguồn. Hãy hỏi nơi nộp.
result:
  text: Giấy xác nhận.
---

## Hỏi thêm

Xem :tu[án tích]{id=an-tich} và [danh sách](/thu-tuc/).
`,
} as const;
export type SoundFile = keyof typeof soundFiles;

/** A card of a document, faultless; `fields` are lines of its front matter that it has beside or instead of the usual ones. */
export function cardFile(shortName: string, fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    fullText: 'false',
    title: `Tên của ${shortName}`,
    shortName,
    status: 'da-dang',
    type: 'nghi-dinh',
    issuer: 'Chính phủ',
    state: 'con-hieu-luc',
    stateReason: 'Chưa thấy văn bản thay thế.',
    stateCheckedOn: '2026-11-22',
    stateCheckedBy: 'bien-tap-vien',
    citedAs: '[]',
    relations: '[]',
    sources: '\n  - name: Công báo',
    confidence: 'cao',
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}:${value.startsWith('\n') ? '' : ' '}${value}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

export function contentFile(path: string, text: string): ContentFile {
  const [collection, id = ''] = path.split('/');
  const file = `content/${path}.md`;
  return { collection: collection as CollectionName, id, file, ...readEntry(text, file) };
}

/** The sound content with files put in, changed or (undefined) taken away. */
export function contentWith(changes: Readonly<Record<string, string | undefined>> = {}): ContentFile[] {
  return Object.entries({ ...soundFiles, ...changes }).flatMap(([path, text]) => (text === undefined ? [] : [contentFile(path, text)]));
}

/** A sound file with some words replaced; fails when they are not there. */
export function changed(path: SoundFile, from: string, to: string): Record<string, string> {
  const text: string = soundFiles[path];
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  return { [path]: text.replace(from, to) };
}
