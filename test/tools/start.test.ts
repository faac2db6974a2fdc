import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContentError } from '../../src/integrations/content-check/content-error.ts';
import { lockHash, matches, nodeProblem } from '../../tools/setup/install.mjs';
import { findBrowser } from '../../tools/setup/browser.mjs';
import { explainFailure } from '../../tools/start/explain-failure.ts';
import { PortInUseError, listen } from '../../tools/start/server.ts';
import { startSettings } from '../../tools/start/settings.ts';
import { missingSlash, siteHandler } from '../../tools/start/site.ts';
import { write } from '../../tools/start/backend/disk.ts';
import { oneAtATime, watchFolders } from '../../tools/start/watch.ts';

describe('which Node will do', () => {
  test.each([
    ['20.0.0', 'linux', true],
    ['20.20.2', 'linux', true],
    ['24.21.0', 'darwin', true],
    ['22.12.0', 'darwin', true],
    ['22.11.0', 'darwin', false],
    ['20.20.2', 'darwin', false],
    ['18.19.0', 'linux', false],
  ])('%s on %s: %s', (version, platform, expected) => {
    expect(nodeProblem(version, platform) === undefined).toBe(expected);
  });

  test('the message says what to do, in both languages', () => {
    expect(nodeProblem('18.1.0', 'linux')).toMatchInlineSnapshot(`
      "Máy này đang có Node 18.1.0; cần Node từ bản 20.0 trở lên.
      Hãy cài bản mới ở https://nodejs.org/ (chọn LTS), rồi chạy lại lệnh vừa rồi.
      (Node 18.1.0 is too old: this needs Node 20.0 or newer. Install it from https://nodejs.org/ and run the command again.)"
    `);
  });

  test('packages that were installed by hand count, when they are the right ones', () => {
    const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } } };
    expect(matches(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
    expect(matches(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(matches(lock, { packages: {} })).toBe(false);
  });

  test('another lock file or another machine means installing again', () => {
    expect(lockHash('a', 'linux', 'x64')).not.toBe(lockHash('b', 'linux', 'x64'));
    expect(lockHash('a', 'linux', 'x64')).not.toBe(lockHash('a', 'linux', 'arm64'));
  });
});

test('CHROME_PATH goes before every other browser', () => {
  expect(findBrowser({ CHROME_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
});

describe('settings', () => {
  test('PORT is taken', () => expect(startSettings({ PORT: '8080' }).port).toBe(8080));
  test('4321 otherwise', () => expect(startSettings({}).port).toBe(4321));
  test.each(['0', '70000', 'abc', '-1', '80.5', ''])('PORT=%s is refused with an example', (port) => {
    expect(() => startSettings({ PORT: port })).toThrow('PORT=8080 npm start');
  });
  test.each([
    [undefined, 'dist', '.cache/dist.moi'],
    ['dist', 'dist', '.cache/dist.moi'],
    ['.cache/thu/trang', '.cache/thu/trang', '.cache/thu/trang.moi'],
  ])('SITE_DIR=%s is served from %s and built in %s', (given, served, staging) => {
    expect(startSettings({ SITE_DIR: given })).toMatchObject({ served: resolve(served), staging: resolve(staging) });
  });
  test.each(['/tmp/trang', '..', '.', 'src', 'dist/..', '.cache', '.cache/../content', '.cachet/a', ''])(
    'SITE_DIR=%s is refused: it would be replaced, or could not be built',
    (given) => expect(() => startSettings({ SITE_DIR: given })).toThrow('SITE_DIR phải là "dist"'),
  );
});

describe('the server', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    mkdirSync(join(folder, 'thu-tuc'));
    writeFileSync(join(folder, 'index.html'), 'trang chủ');
    writeFileSync(join(folder, 'thu-tuc/index.html'), 'thủ tục');
    writeFileSync(join(folder, '404.html'), 'không thấy trang');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('serves pages, adds the slash, and answers 404 with the page that helps', async () => {
    const server = await listen(4599, siteHandler(folder));
    const get = async (path: string) => fetch(`http://localhost:4599${path}`, { redirect: 'manual' });
    try {
      expect(await (await get('/')).text()).toBe('trang chủ');
      expect(await (await get('/thu-tuc/')).text()).toBe('thủ tục');
      expect((await get('/thu-tuc?a=1')).headers.get('location')).toBe('/thu-tuc/?a=1');
      const missing = await get('/khong-co/');
      expect([missing.status, await missing.text()]).toEqual([404, 'không thấy trang']);
      for (const path of ['/', '/khong-co/']) expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
    } finally {
      await server.close();
    }
  });

  test.each(['//evil.example', '/..%2f..', '/%', '/thu-tuc/', '/index.html'])('adds no slash to %s', (url) => {
    expect(missingSlash(folder, url)).toBeUndefined();
  });

  test('says so when the port is taken', async () => {
    const other = createServer().listen(4598, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    await expect(listen(4598, () => undefined)).rejects.toBeInstanceOf(PortInUseError);
    await new Promise((resolve) => other.close(resolve));
  });
});

test('changes during a build lead to one more build, not to several', async () => {
  let runs = 0;
  const build = oneAtATime(async () => {
    runs += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  await Promise.all([build(), build(), build(), build()]);
  expect(runs).toBe(2);
});

test('what the CMS writes, rewrites and deletes is noticed, also in a new folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(join(folder, 'tinh'));
  let seen = 0;
  const stop = watchFolders([folder], () => (seen += 1), 20);
  const noticed = async (change: () => unknown) => {
    const before = seen;
    await change();
    await expect.poll(() => seen, { timeout: 3000 }).toBeGreaterThan(before);
  };
  try {
    await noticed(() => write(folder, 'tinh/a.md', '1'));
    await noticed(() => write(folder, 'tinh/a.md', '2'));
    await noticed(() => rmSync(join(folder, 'tinh/a.md')));
    await noticed(() => mkdirSync(join(folder, 'moi')));
    await noticed(() => write(folder, 'moi/b.md', '1'));
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
});

describe('a failed build', () => {
  const error = new ContentError([
    { ruleId: 'content/x', severity: 'error', place: { file: 'content/tinh/a.md' }, reason: 'Sai ngày.', fix: 'Sửa ngày.' },
  ]);

  test('over content ends with the list in Vietnamese: there is no stack trace to print after it', () => {
    expect(error.stack).toBe('');
    expect(error.message).toMatchInlineSnapshot(`
      "
      content/tinh/a.md
        LỖI: Sai ngày.
            Cách sửa: Sửa ngày. [content/x]

      Nội dung có 1 lỗi nên chưa dựng trang. Sửa theo danh sách trên rồi chạy lại; xem cả lưu ý: npm run check"
    `);
  });

  test('shows what the content check says, without what the build tool says', () => {
    const output = `04:33:41 [ERROR] [content-check] An unhandled error occurred while running the hook\n${error.message}\n`;
    expect(explainFailure(output)).toBe(error.message.trim());
  });

  test('shows everything when it is not about content', () => {
    expect(explainFailure('Error: x\n    at y.js:1\n')).toBe('Error: x\n    at y.js:1');
  });
});
