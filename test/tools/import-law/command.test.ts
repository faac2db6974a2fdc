import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/integrations/content-check/run-check.ts';
import { runImport } from '../../../tools/import-law/run.ts';
import { bodyOf } from '../../domain/law/five-texts.ts';
import { sampleId } from './sample-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const content = join(folder, 'content');
const at = (name: string) => join(folder, name);

beforeAll(() => {
  vi.stubEnv('CONTENT_ROOT', content);
  cpSync('content', content, { recursive: true });
  writeFileSync(at('co.txt'), bodyOf(sampleId));
  writeFileSync(at('sach.txt'), 'Điều 1. Phạm vi\n\nQuy chế này quy định việc phối hợp.\n');
  writeFileSync(at('trong.txt'), '');
  mkdirSync(at('thu-muc'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function run(args: readonly string[], input = '') {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runImport(args, {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    stdin: () => new TextEncoder().encode(input),
    today: '2026-11-22',
  });
  return { status, stdout: out.join('\n'), stderr: err.join('\n') };
}

interface JsonLine {
  readonly file: string;
  readonly text: string | null;
  readonly meta: { readonly number: { readonly value: string } } | null;
  readonly tree: { readonly parts: readonly { readonly prefix: string }[] } | null;
  readonly messages: readonly { readonly ruleId: string }[];
}
const jsonLines = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JsonLine);

describe('the command', { timeout: 60_000 }, () => {
  test('reports what it found, with lines, and changes nothing', async () => {
    const { status, stdout, stderr } = await run([at('co.txt')]);
    expect(stdout).toContain('Số, ký hiệu       1320/QĐ-UBND  [dòng 2]');
    expect(stdout).toContain('Kèm theo: Quy chế');
    expect(stdout).toContain('Cần người xem (1)');
    expect(stdout).toContain('Chưa ghi gì. Muốn ghi bản nháp thì thêm --write');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  test('prints one JSON object a file and nothing else; one bad file does not stop the others', async () => {
    const { status, stdout, stderr } = await run(
      ['--json', at('trong.txt'), at('co.txt'), at('khong-co.docx'), at('thu-muc'), '-'],
      'Điều 1. A\n',
    );
    const lines = jsonLines(stdout);
    expect(lines.map(({ file }) => file)).toEqual([at('trong.txt'), at('co.txt'), at('khong-co.docx'), at('thu-muc'), '-']);
    expect(lines.map(({ text }) => text === null)).toEqual([true, false, true, true, false]);
    expect(lines[1]).toMatchObject({
      meta: { number: { value: '1320/QĐ-UBND' } },
      tree: { parts: [{ prefix: '' }, { prefix: 'quy-che' }] },
    });
    expect(lines[2]?.messages.map(({ ruleId }) => ruleId)).toEqual(['import/unreadable-not-found']);
    expect(stderr).toContain(`[2/5] ${at('co.txt')}`);
    expect(stderr).toContain('KHÔNG ĐỌC ĐƯỢC: Đây không phải một tệp văn bản; có lẽ là một thư mục.');
    expect(stderr).not.toMatch(/\n\s+at .*\.ts:\d/u);
    expect(status).toBe(2);
  });

  test('reads standard input as what it is told, or as what it looks like', async () => {
    expect(jsonLines((await run(['-', '--json'], '<html><p>Điều 1. A</p><p>Điều 2. B</p>')).stdout)[0]?.text).toBe(
      'Điều 1. A\n\nĐiều 2. B\n',
    );
    expect(jsonLines((await run(['-', '--json', '--as', 'md'], '## Điều 1. A')).stdout)[0]?.text).toBe('Điều 1. A\n');
    expect((await run(['-'])).status).toBe(2);
  });

  test('changes a misread word only when told to, by the name that the report prints', async () => {
    writeFileSync(at('ocr.txt'), 'NGHỊ ĐỊNH\n\nCăn cú Luật Thi hành án hình sự;\n\nĐiều 1. Phạm vi\n');
    const name = /--accept "([^"]*)"/u.exec((await run([at('ocr.txt')])).stdout)?.[1] ?? '';
    expect(name).toBe('3:Căn cú');
    const [plain] = jsonLines((await run([at('ocr.txt'), '--json'])).stdout);
    const [accepted] = jsonLines((await run([at('ocr.txt'), '--json', '--accept', name, '--accept', '9:x', '--accept', '9:x'])).stdout);
    expect(plain?.text).toContain('Căn cú Luật');
    expect(accepted?.text).toContain('Căn cứ Luật');
    expect(accepted?.messages.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['import/ocr-accepted', 'import/not-accepted']));
    expect(accepted?.messages.filter(({ ruleId }) => ruleId === 'import/not-accepted')).toHaveLength(1);
  });

  test.each([
    [['--help'], 0],
    [[], 2],
    [['--khong-co'], 2],
  ])('%j ends with %i and a sentence', async (args, code) => {
    const { status, stdout, stderr } = await run(args);
    expect(status).toBe(code);
    expect(`${stdout}${stderr}`).toMatch(/npm run import/u);
  });
});

describe('--write', { timeout: 60_000 }, () => {
  const written = (id: string) => join(content, 'van-ban', `${id}.md`);

  test('makes a draft that the check takes, and says what it does not know', async () => {
    const { stdout } = await run([at('co.txt'), '--write', '--id', 'thu-nhap']);
    expect(stdout).toContain(
      'Chưa biết, ghi là chưa rõ, cần người điền: tóm tắt; chủ đề; tình trạng hiệu lực (ngày và người kiểm tra máy ghi tạm theo lần nhập); độ chắc chắn (máy ghi tạm là trung bình); nguồn công bố.',
    );
    const draft = readFileSync(written('thu-nhap'), 'utf8');
    expect(draft).toContain('name: Lê Văn Chiến\n    position: TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch');
    expect(draft.slice(0, draft.indexOf('stateCheckedOn'))).toMatchSnapshot();
    expect(runCheck(content).messages.filter(({ severity, place }) => severity === 'error' && place.file.includes('thu-nhap'))).toEqual([]);
  });

  test('keeps all who signed a joint document', async () => {
    const head = 'BỘ CÔNG AN - BỘ QUỐC PHÒNG\n\nSố: 03/2021/TTLT-BCA-BQP\n\nTHÔNG TƯ LIÊN TỊCH\n\nQuy định phối hợp';
    const foot = 'KT. BỘ TRƯỞNG BỘ CÔNG AN\tKT. BỘ TRƯỞNG BỘ QUỐC PHÒNG\nTHỨ TRƯỞNG\tTHỨ TRƯỞNG\nLê Văn Hùng\tVõ Văn Lương';
    writeFileSync(at('lien-tich.txt'), `${head}\n\nĐiều 1. Phạm vi\n\nQuy định việc phối hợp.\n\n${foot}\n`);
    await run([at('lien-tich.txt'), '--write', '--id', 'lien-tich']);
    const draft = readFileSync(written('lien-tich'), 'utf8');
    expect(draft.slice(draft.indexOf('signers:'), draft.indexOf('textKind'))).toBe(
      `signers:
  - name: Lê Văn Hùng
    position: KT. Bộ trưởng Bộ Công an, Thứ trưởng
  - name: Võ Văn Lương
    position: KT. Bộ trưởng Bộ Quốc phòng, Thứ trưởng
`,
    );
    expect(runCheck(content).messages.filter(({ severity, place }) => severity === 'error' && place.file.includes('lien-tich'))).toEqual(
      [],
    );
  });

  test('a text that says nothing of itself becomes a draft too', async () => {
    expect((await run([at('sach.txt'), '--write'])).stdout).toContain('Thêm --id');
    await run([at('sach.txt'), '--write', '--id', 'khong-ro']);
    expect(readFileSync(written('khong-ro'), 'utf8')).toContain('issuer: Chưa rõ');
    expect(runCheck(content).messages.filter(({ severity, place }) => severity === 'error' && place.file.includes('khong-ro'))).toEqual([]);
  });

  test('finds the id by itself, sees that the words are there already, and writes nothing', async () => {
    const before = readFileSync(written(sampleId), 'utf8');
    const { stdout } = await run([at('co.txt'), '--write']);
    expect(stdout).toContain(`Mã của văn bản: ${sampleId}`);
    expect(stdout).toContain('chưa ghi gì');
    expect(readFileSync(written(sampleId), 'utf8')).toBe(before);
  });

  test('shows what differs, and replaces the body only with --force, keeping what people wrote', async () => {
    writeFileSync(at('doi.txt'), bodyOf(sampleId).replace('phạm nhân sắp chấp hành', 'phạm nhân sẽ chấp hành'));
    const before = readFileSync(written(sampleId), 'utf8');
    const refused = await run([at('doi.txt'), '--write', '--id', sampleId]);
    expect(refused.stdout).toContain('phạm nhân s[-ắp-]{+ẽ+} chấp hành');
    expect(readFileSync(written(sampleId), 'utf8')).toBe(before);
    const line = before.split('\n').findIndex((text) => text.includes('phạm nhân sắp chấp hành')) + 1;
    expect(refused.stdout).toContain(`dòng ${String(line)}: `);
    const forced = await run([at('doi.txt'), '--write', '--id', sampleId, '--force']);
    expect(forced.status).toBe(1);
    expect(forced.stdout).toContain('đang đăng. Lời mới hiện ở lần dựng trang tới, dù chưa ai soát.');
    const after = readFileSync(written(sampleId), 'utf8');
    expect(after).toContain("summary: 'Tỉnh Đắk Nông quy định năm 2022");
    expect(after).toContain('phạm nhân sẽ chấp hành');
    expect(
      runCheck(content).messages.filter(
        ({ severity, place }) => severity === 'error' && place.file.includes(`${sampleId}.md`) && place.field === 'textSha256',
      ),
    ).toEqual([]);
  });

  test('never writes two files of one run into one entry', async () => {
    const text = bodyOf(sampleId).replace('1320', '1399');
    writeFileSync(at('mot.txt'), text);
    writeFileSync(at('hai.txt'), text.replace('phạm nhân sắp', 'phạm nhân sẽ'));
    const { stdout } = await run([at('mot.txt'), at('hai.txt'), '--write', '--force']);
    expect(stdout).toContain(`Chưa ghi gì: lần nhập này đã ghi mã 1399-qd-ubnd-dak-nong-2022 từ tệp ${at('mot.txt')}.`);
    expect(readFileSync(written('1399-qd-ubnd-dak-nong-2022'), 'utf8')).toContain('phạm nhân sắp');
    // Where the first file was refused, the second is told what it would change, not that the first was written.
    const refused = await run([at('hai.txt'), at('hai.txt'), '--write']);
    expect(refused.stdout).not.toContain('lần nhập này đã ghi mã');
  });

  test('never writes through a link, whether anything is behind it or not', async () => {
    symlinkSync(at('ngoai.md'), written('lien-ket'));
    const dangling = await run([at('sach.txt'), '--write', '--id', 'lien-ket']);
    expect(dangling.stdout).toContain('lien-ket.md là liên kết tượng trưng');
    expect({ status: dangling.status, outside: existsSync(at('ngoai.md')) }).toEqual({ status: 1, outside: false });
    writeFileSync(at('ngoai.md'), 'A');
    await run([at('sach.txt'), '--write', '--id', 'lien-ket', '--force']);
    expect(readFileSync(at('ngoai.md'), 'utf8')).toBe('A');
    rmSync(written('lien-ket'));
  });

  test('says so when it cannot write', async () => {
    writeFileSync(at('la-tep'), '');
    vi.stubEnv('CONTENT_ROOT', at('la-tep'));
    const { status, stdout, stderr } = await run([at('co.txt'), '--write']);
    vi.stubEnv('CONTENT_ROOT', content);
    expect(stdout).toContain('Không ghi được');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

test('the program itself: exit codes, output and errors apart, standard input', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--experimental-strip-types', 'tools/import-law/main.ts', '-', at('khong-co.txt'), '--json'],
    {
      encoding: 'utf8',
      input: 'Điều 1. A\n',
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  expect(jsonLines(stdout).map(({ file, text }) => [file, text])).toEqual([
    ['-', 'Điều 1. A\n'],
    [at('khong-co.txt'), null],
  ]);
  expect(stderr).toContain('KHÔNG ĐỌC ĐƯỢC: Không có tệp này.');
  expect(status).toBe(2);
});
