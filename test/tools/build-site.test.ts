import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SiteBuilder } from '../../tools/start/build-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dung-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'trang cũ');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (name: string) => join(folder, name, 'index.html');

/** A builder whose build is this script; `out` in it is the folder to build in. */
function builderOf(script: string): SiteBuilder {
  const file = join(folder, 'build.cjs');
  writeFileSync(file, `const fs = require('node:fs'); const out = process.argv.at(-1); fs.mkdirSync(out); ${script}`);
  return new SiteBuilder({ served: join(folder, 'dist'), staging: join(folder, 'dist.moi') }, [file]);
}

test('a whole site replaces the served one', async () => {
  const result = await builderOf("fs.writeFileSync(out + '/index.html', 'trang mới');").build(() => undefined);
  expect(result.ok).toBe(true);
  expect(readFileSync(page('dist'), 'utf8')).toBe('trang mới');
  expect(readdirSync(folder).sort()).toEqual(['build.cjs', 'dist']);
});

test('a failed build leaves the served site, and nothing beside it', async () => {
  const result = await builderOf("console.error('hỏng'); process.exit(3);").build(() => undefined);
  expect(result).toMatchObject({ ok: false, output: 'hỏng\n' });
  expect(readFileSync(page('dist'), 'utf8')).toBe('trang cũ');
  expect(readdirSync(folder).sort()).toEqual(['build.cjs', 'dist']);
});

test('stopping waits for the build to end, also when it writes to the last, and cleans up', async () => {
  const late = "setInterval(() => fs.writeFileSync(out + '/index.html', 'dở'), 5); setTimeout(() => process.exit(1), 300);";
  const builder = builderOf(
    `process.on('SIGTERM', () => { ${late} }); setInterval(() => undefined, 1000); fs.writeFileSync(out + '/a', '');`,
  );
  const building = builder.build(() => undefined);
  await expect.poll(() => existsSync(join(folder, 'dist.moi/a'))).toBe(true);
  await builder.stop();
  expect(readdirSync(folder).sort()).toEqual(['build.cjs', 'dist']);
  expect(await building).toMatchObject({ ok: false });
  expect(readFileSync(page('dist'), 'utf8')).toBe('trang cũ');
});

test('stopping is at once when nothing is being built', async () => {
  await expect(builderOf('').stop()).resolves.toBeUndefined();
});
