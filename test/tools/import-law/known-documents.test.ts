import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/integrations/content-check/run-check.ts';
import { mayBeSameIssuer } from '../../../tools/import-law/contradictions.ts';
import { runImport } from '../../../tools/import-law/run.ts';

/** A document meets an entry that the portal has: its card, its text, or that of another document. */
const folder = mkdtempSync(join(tmpdir(), 'import-known-'));
const content = join(folder, 'content');
const entry = (id: string) => join(content, 'van-ban', `${id}.md`);
const read = (id: string) => readFileSync(entry(id), 'utf8');

beforeAll(() => {
  vi.stubEnv('CONTENT_ROOT', content);
  cpSync('content', content, { recursive: true });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function run(text: string, ...args: string[]) {
  const lines: string[] = [];
  const file = join(folder, 'van-ban.txt');
  writeFileSync(file, text);
  const out = (line: string) => void lines.push(line);
  const status = await runImport([file, '--write', ...args], { out, err: out, stdin: () => new Uint8Array(), today: '2026-11-22' });
  return { status, said: lines.join('\n') };
}

const provincial = (province: string, day: string, number = '12/2026/QĐ-UBND', words = 'Nộp danh sách trước ngày 05.') => `ỦY BAN NHÂN DÂN
TỈNH ${province.toUpperCase()}
Số: ${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${province}, ngày ${day}
QUYẾT ĐỊNH
Về việc lập danh sách
Điều 1. ${words}
Điều 2. Quyết định này có hiệu lực từ ngày ký.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Phạm Văn D
`;
const credit = `THỦ TƯỚNG CHÍNH PHỦ
Số: 22/2023/QĐ-TTg
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 17 tháng 8 năm 2023
QUYẾT ĐỊNH
Về tín dụng đối với người chấp hành xong án phạt tù
Điều 1. Phạm vi điều chỉnh
Quyết định này quy định về tín dụng.
Điều 2. Quyết định này có hiệu lực từ ngày 10 tháng 10 năm 2023.
KT. THỦ TƯỚNG
PHÓ THỦ TƯỚNG
Lê Minh Khái
`;

describe('decisions of two provinces with one number', { timeout: 60_000 }, () => {
  test('are two entries', async () => {
    await run(provincial('Gia Lai', '5 tháng 3 năm 2026'));
    const { said } = await run(provincial('Cà Mau', '9 tháng 4 năm 2026'));
    expect(said).toContain('Mã của văn bản: 12-qd-ubnd-ca-mau-2026');
    expect(read('12-qd-ubnd-gia-lai-2026')).toContain('issuer: Ủy ban nhân dân tỉnh Gia Lai');
    expect(read('12-qd-ubnd-ca-mau-2026')).toContain('province: ca-mau');
  });

  test('are never mixed, not even with --force', async () => {
    const before = read('12-qd-ubnd-gia-lai-2026');
    const { status, said } = await run(provincial('Cà Mau', '9 tháng 4 năm 2026'), '--force', '--id', '12-qd-ubnd-gia-lai-2026');
    expect(said).toContain('tệp này có vẻ không phải văn bản của');
    expect(said).toContain('ngày ban hành: tệp nhập ghi "2026-04-09", mục đã có ghi "2026-03-05"');
    expect(said).toContain('cơ quan ban hành: tệp nhập ghi "Ủy ban nhân dân tỉnh Cà Mau", mục đã có ghi "Ủy ban nhân dân tỉnh Gia Lai"');
    expect(said).toContain('nhập với mã riêng, --id 12-qd-ubnd-ca-mau-2026');
    expect({ status, after: read('12-qd-ubnd-gia-lai-2026') }).toEqual({ status: 1, after: before });
  });

  test('without a place nobody can tell them apart: a person gives the id', async () => {
    const { status, said } = await run(provincial('Gia Lai', '5 tháng 3 năm 2026').replace('TỈNH GIA LAI\n', '').replace('Gia Lai, ', ''));
    expect({ status, asks: said.includes('Thêm --id') }).toEqual({ status: 1, asks: true });
  });
});

describe('a card that gets its text', { timeout: 60_000 }, () => {
  test('is found by number, day and issuer, whatever its id', async () => {
    const { said } = await run(provincial('Gia Lai', '15 tháng 3 năm 2024', '171/QĐ-UBND'));
    expect(said).toContain('Cổng đã có mục của văn bản này (cùng số, ngày, cơ quan): qd-171-gia-lai');
    expect(said).toContain('Đã có thẻ');
  });

  test('stays while published pages rest on it, and the way is told', async () => {
    const before = read('qd-22-2023');
    const { status, said } = await run(credit, '--force');
    expect(said).toMatch(/thẻ .*qd-22-2023\.md đang đăng và \d+ trang đã đăng dựa vào nó/u);
    expect(said).toContain('--id qd-22-2023-toan-van');
    expect({ status, after: read('qd-22-2023') }).toEqual({ status: 1, after: before });
  });

  test('beside it a draft keeps all that people wrote; the check finds nothing wrong', async () => {
    const { said } = await run(credit, '--id', 'qd-22-2023-toan-van');
    expect(said).toContain('Thẻ giữ nguyên.');
    const draft = read('qd-22-2023-toan-van');
    const card = read('qd-22-2023');
    for (const kept of [/^confidence: .*/mu, /^state: .*/mu, /^stateReason: .*/mu, /^issuer: .*/mu, /^effectiveFrom: .*/mu])
      expect(draft).toContain(kept.exec(card)?.[0] ?? 'không có');
    for (const [address = ''] of card.matchAll(/https:\/\/\S+/gu)) expect(draft).toContain(address);
    expect(draft).toContain('của Thủ tướng Chính phủ\n');
    expect(draft).toContain('status: nhap');
    expect(draft).toContain('shortName: Quyết định 22/2023/QĐ-TTg, toàn văn');
    const errors = runCheck(content).messages.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ place }) => place.file.includes('qd-22-2023'))).toEqual([]);
  });

  test('is filled with --force when nothing rests on it', async () => {
    writeFileSync(entry('qd-9-tam'), read('qd-22-2023').replaceAll('22/2023', '9/2020').replace('2023-08-17', '2020-08-17'));
    const { said } = await run(credit.replace('22/2023', '9/2020').replace('năm 2023', 'năm 2020'), '--id', 'qd-9-tam', '--force');
    expect(said).toContain('giữ các ô đã có');
    expect(read('qd-9-tam')).toContain('fullText: true');
    expect(read('qd-9-tam')).toContain('status: nhap');
  });
});

test('what a text says of other documents is told with the lines to write', { timeout: 60_000 }, async () => {
  const words = 'Bãi bỏ Quyết định số 171/QĐ-UBND ngày 15 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh Gia Lai.';
  const { said } = await run(provincial('Gia Lai', '5 tháng 4 năm 2026', '13/2026/QĐ-UBND', words));
  expect(said).toContain('Điều 1 nói văn bản này bãi bỏ Quyết định 171/QĐ-UBND. Cổng có văn bản ấy: qd-171-gia-lai');
  expect(said).toContain('  - type: bai-bo\n    document: qd-171-gia-lai\n    note: Điều 1 Quyết định 13/2026/QĐ-UBND');
});

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH CÀ MAU', 'Chủ tịch UBND tỉnh Cà Mau', true],
  ['Ủy ban nhân dân tỉnh Gia Lai', 'Ủy ban nhân dân tỉnh Cà Mau', false],
  ['UBND TP. Huế', 'Ủy ban nhân dân thành phố Huế', true],
  ['Bộ Công an', 'Bộ Tư pháp', false],
  ['Bộ Công an', 'Cổng chưa rõ bộ nào ban hành', true],
])('%s and %s may be one issuer: %s', (a, b, same) => expect(mayBeSameIssuer(a, b)).toBe(same));
