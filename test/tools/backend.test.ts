import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textLock } from '../../src/integrations/content-check/text-lock.ts';
import { perform } from '../../tools/start/backend/handler.ts';
import { comesFromOurPage } from '../../tools/start/backend/origin.ts';
import { allowedFile, allowedFolder } from '../../tools/start/backend/paths.ts';

describe('which files the CMS may touch', () => {
  test.each(['content/tinh/ca-mau.md', 'content/van-ban/1320-qd-ubnd-dak-nong-2022.md', 'content/cau-hinh/cong.md'])('entry %s', (path) => {
    expect(allowedFile(path)?.kind).toBe('entry');
  });

  test.each(['public/tai-len/mau-so-01.pdf', 'public/tai-len/Mau_1-v2.docx', 'public/tai-len/anh.webp'])('upload %s', (path) => {
    expect(allowedFile(path)?.kind).toBe('upload');
  });

  test.each([
    'content/tinh/../../package.json',
    'content/../content/tinh/ca-mau.md',
    '/etc/passwd',
    '/content/tinh/ca-mau.md',
    './content/tinh/ca-mau.md',
    'content//tinh/ca-mau.md',
    'content\\tinh\\ca-mau.md',
    'content/tinh/ca-mau.md/../x.md',
    'content/tinh/ca-mau.md\u0000.png',
    'content/tinh/ca-mau.md\n',
    'content/tinh/Cà-Mau.md',
    'content/tinh/ca-mau.mdx',
    'content/tinh/.ca-mau.md',
    'content/tinh/con/ca-mau.md',
    'content/khong-co/ca-mau.md',
    'content/constructor/ca-mau.md',
    'content/__proto__/ca-mau.md',
    'content/cau-hinh/khac.md',
    'content/ca-mau.md',
    'src/pages/index.astro',
    'package.json',
    '.git/config',
    '.git/hooks/pre-commit',
    'public/robots.txt',
    'public/tai-len/../robots.txt',
    'public/tai-len/a/../../../x.pdf',
    'public/tai-len/con/a.pdf',
    'public/tai-len/.htaccess',
    'public/tai-len/a.svg',
    'public/tai-len/a.html',
    'public/tai-len/a.pdf.js',
    'public/tai-len/a..pdf',
    'public/tai-len/giay.html.pdf',
    'public/tai-len/Mau_1.v2.docx',
    'public/tai-len/a.php.jpg',
    'public/tai-len/a%2f..%2fb.pdf',
    'public/tai-len/.pdf',
    'public/tai-len/a.constructor',
    `public/tai-len/${'a'.repeat(300)}.pdf`,
    '',
  ])('not %j', (path) => {
    expect(allowedFile(path)).toBeUndefined();
  });

  test.each(['content', 'content/', 'content/..', 'content/tinh/', 'content/khong-co', '.', '', '../content/tinh'])(
    'not the folder %j',
    (path) => {
      expect(allowedFolder(path)).toBeUndefined();
    },
  );
});

describe('who may ask', () => {
  const ours = { host: 'localhost:4321', origin: 'http://localhost:4321' };
  test.each([
    ['our page', ours, true],
    ['our page, as the browser marks it', { ...ours, 'sec-fetch-site': 'same-origin' }, true],
    ['our page by number', { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' }, true],
    ['our page by IPv6', { host: '[::1]:4321', origin: 'http://[::1]:4321' }, true],
    ['another site', { ...ours, origin: 'https://example.com' }, false],
    ['another port of this machine', { ...ours, origin: 'http://localhost:8080' }, false],
    ['a foreign name that resolves to us', { host: 'evil.example:4321', origin: 'http://evil.example:4321' }, false],
    ['no origin', { host: 'localhost:4321' }, false],
    ['a sandboxed frame', { ...ours, origin: 'null' }, false],
    ['https', { ...ours, origin: 'https://localhost:4321' }, false],
    ['a name that begins like ours', { host: 'localhost:4321.evil.example', origin: 'http://localhost:4321.evil.example' }, false],
    ['a cross-site request', { ...ours, 'sec-fetch-site': 'cross-site' }, false],
  ])('%s: %j', (_name, headers, expected) => {
    expect(comesFromOurPage(headers, 4321)).toBe(expected);
  });
});

describe('the file protocol', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'backend-'));
    mkdirSync(join(root, 'content/tinh'), { recursive: true });
    mkdirSync(join(root, 'content/van-ban'), { recursive: true });
    writeFileSync(join(root, 'content/tinh/ca-mau.md'), '---\ntitle: Cà Mau\n---\n');
    writeFileSync(join(root, 'content/van-ban/qd-1.md'), '---\ntitle: Quyết định\n---\n');
    writeFileSync(join(root, 'BI-MAT.env'), 'secret');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const ask = (action: string, params: Record<string, unknown> = {}) => perform(JSON.stringify({ action, params }), root);
  const save = (path: string, raw: string) => ask('persistEntry', { dataFiles: [{ path, raw, slug: 'x' }], assets: [] });
  const upload = (path: string, content: Buffer) =>
    ask('persistMedia', { asset: { path, content: content.toString('base64'), encoding: 'base64' } });

  test('lists, reads, writes and deletes entries', async () => {
    expect(await ask('entriesByFolder', { folder: 'content/tinh', extension: 'md', depth: 1 })).toMatchObject([
      { data: '---\ntitle: Cà Mau\n---\n', file: { path: 'content/tinh/ca-mau.md' } },
    ]);
    const raw = '---\ntitle: Chữ mới\n---\n';
    await save('content/tinh/moi.md', raw);
    expect(await ask('getEntry', { path: 'content/tinh/moi.md' })).toMatchObject({ data: raw });
    await ask('deleteFiles', { paths: ['content/tinh/moi.md'] });
    expect(await ask('getEntry', { path: 'content/tinh/moi.md' })).toMatchObject({ data: null });
    expect(readdirSync(join(root, 'content/tinh'))).toEqual(['ca-mau.md']);
  });

  test.each(['content/van-ban/qd-1.md', 'content/cau-hinh/cong.md'])('never deletes %s', async (path) => {
    await expect(ask('deleteFiles', { paths: ['content/tinh/ca-mau.md', path] })).rejects.toMatchObject({ status: 403 });
    await expect(ask('deleteFile', { path })).rejects.toMatchObject({ status: 403 });
    expect(existsSync(join(root, 'content/tinh/ca-mau.md'))).toBe(true);
  });

  test('deletes a card of a document: it holds no official words', async () => {
    const path = 'content/van-ban/nd-1.md';
    await save(path, '---\nfullText: false\ntitle: Nghị định\n---\n');
    await ask('deleteFiles', { paths: [path] });
    expect(existsSync(join(root, path))).toBe(false);
  });

  test('writes nothing outside its two folders', async () => {
    await expect(save('BI-MAT.env', 'x')).rejects.toMatchObject({ status: 403 });
    await expect(save('public/tai-len/a.pdf', 'x')).rejects.toMatchObject({ status: 403 });
    await expect(ask('getEntry', { path: 'BI-MAT.env' })).rejects.toMatchObject({ status: 403 });
    await expect(ask('deleteFiles', { paths: ['BI-MAT.env'] })).rejects.toMatchObject({ status: 403 });
    expect(readFileSync(join(root, 'BI-MAT.env'), 'utf8')).toBe('secret');
  });

  test('never follows a symbolic link', async () => {
    symlinkSync(join(root, 'BI-MAT.env'), join(root, 'content/tinh/lien-ket.md'));
    symlinkSync(tmpdir(), join(root, 'content/hoi-dap'));
    await expect(ask('getEntry', { path: 'content/tinh/lien-ket.md' })).rejects.toThrow();
    await expect(save('content/tinh/lien-ket.md', 'x')).rejects.toThrow();
    await expect(save('content/hoi-dap/a.md', 'x')).rejects.toThrow();
    expect(readFileSync(join(root, 'BI-MAT.env'), 'utf8')).toBe('secret');
    expect(await ask('entriesByFolder', { folder: 'content/tinh' })).toHaveLength(1);
  });

  test('takes an upload only when it is what its name says, and small enough', async () => {
    await upload('public/tai-len/mau.pdf', Buffer.from('%PDF-1.7 …'));
    expect(await ask('getMedia')).toMatchObject([{ path: 'public/tai-len/mau.pdf', name: 'mau.pdf' }]);
    await expect(upload('public/tai-len/trang.pdf', Buffer.from('<html><script>'))).rejects.toMatchObject({ status: 422 });
    await expect(upload('public/tai-len/lon.pdf', Buffer.alloc(10_000_001, '%PDF-'))).rejects.toMatchObject({ status: 413 });
    await ask('deleteFiles', { paths: ['public/tai-len/mau.pdf'] });
    expect(await ask('getMedia')).toEqual([]);
  });

  test.each([
    ['a.pdf', '%PDF-1.7', true],
    ['a.docx', 'PK\x03\x04…', true],
    ['a.odt', '%PDF-1.7', false],
    ['a.png', '\x89PNG\r\n\x1a\n', true],
    ['a.png', 'GIF89a', false],
    ['a.jpg', '\xff\xd8\xff\xe0', true],
    ['a.webp', 'RIFF\x10\n\x00\x00WEBPVP8 ', true],
    ['a.webp', 'RIFF\x10\x00\x00\x00WAVEfmt ', false],
    ['a.webp', 'RIFFWEBP', false],
    ['a.webp', 'WEBP', false],
  ])('%s that begins %j: %s', async (name, start, taken) => {
    const outcome = upload(`public/tai-len/${name}`, Buffer.from(start, 'latin1'));
    if (taken) expect(await outcome).toMatchObject({ name });
    else await expect(outcome).rejects.toMatchObject({ status: 422 });
  });

  test('saves no entry when one of its uploads is refused', async () => {
    const assets = [{ path: 'public/tai-len/a.html', content: '', encoding: 'base64' }];
    await expect(
      ask('persistEntry', { dataFiles: [{ path: 'content/tinh/b.md', raw: '---\ntitle: B\n---\n' }], assets }),
    ).rejects.toMatchObject({
      status: 403,
    });
    expect(existsSync(join(root, 'content/tinh/b.md'))).toBe(false);
  });

  test('writes no entry that lost its front matter', async () => {
    await expect(save('content/tinh/ca-mau.md', '')).rejects.toMatchObject({ status: 422 });
    expect(readFileSync(join(root, 'content/tinh/ca-mau.md'), 'utf8')).toBe('---\ntitle: Cà Mau\n---\n');
  });

  describe('a locked official text', () => {
    const path = 'content/van-ban/qd-2.md';
    const body = '\nĐiều 1. Chặt chẽ, kịp thời.\n';
    const law = (title: string, words: string, lock?: string) =>
      `---\ntitle: ${title}\n${lock === undefined ? '' : `textSha256: ${lock}\n`}---\n${words}`;
    beforeEach(() => writeFileSync(join(root, path), law('Cũ', body, textLock(body))));

    test('takes a new title', async () => {
      await save(path, law('Mới', body, textLock(body)));
      expect(readFileSync(join(root, path), 'utf8')).toContain('title: Mới');
    });

    test.each([
      ['two words joined', body.replace('Chặt chẽ', 'Chặtchẽ'), textLock(body)],
      ['a letter changed', body.replace('kịp', 'kíp'), textLock(body)],
      ['the lock taken away', body, undefined],
      ['the lock taken away and a letter changed', body.replace('kịp', 'kíp'), undefined],
    ])('refuses %s', async (_name, words, lock) => {
      await expect(save(path, law('Mới', words, lock))).rejects.toMatchObject({ status: 422 });
      expect(readFileSync(join(root, path), 'utf8')).toContain('title: Cũ');
    });

    test('takes other words with the lock of those words: somebody meant it', async () => {
      const words = body.replace('kịp', 'kíp');
      await save(path, law('Mới', words, textLock(words)));
      expect(readFileSync(join(root, path), 'utf8')).toContain('kíp thời');
    });
  });

  test('renames nothing: other pages point to the name', async () => {
    const dataFiles = [{ path: 'content/tinh/ca-mau.md', newPath: 'content/tinh/khac.md', raw: 'x' }];
    await expect(ask('persistEntry', { dataFiles, assets: [] })).rejects.toMatchObject({ status: 403 });
  });

  test.each([
    '',
    '[]',
    '{}',
    'null',
    '{"action":1}',
    '{"action":"info","params":[]}',
    '{"action":"persistEntry","params":{"dataFiles":"x"}}',
    '{',
  ])('refuses the malformed request %j', async (body) => {
    await expect(perform(body, root)).rejects.toMatchObject({ status: 422 });
  });

  test.each(['constructor', '__proto__', 'toString', 'publishUnpublishedEntry', 'exec'])('knows no action %s', async (action) => {
    await expect(ask(action)).rejects.toMatchObject({ status: 422 });
  });
});
