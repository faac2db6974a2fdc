import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheck } from '../../../src/integrations/content-check/run-check.ts';
import { folderMessages, readCollection, readContent } from '../../../src/integrations/content-files/read-content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const inRoot = (path: string) => join(root, path);
const told = () =>
  runCheck(root).messages.map(({ ruleId, place }) => `${ruleId} ${place.file.replaceAll('\\', '/').replace(`${root}/`, '')}`);

test('a collection without a folder is empty', () => {
  expect(readContent(root)).toEqual([]);
  expect(folderMessages(root)).toEqual([]);
});

test('a folder that is called as a file is told', () => {
  mkdirSync(inRoot('van-ban/x.md'), { recursive: true });
  expect(readCollection(root, 'van-ban')).toMatchObject([{ id: 'x', data: {}, body: '', messages: [{ reason: /thư mục/u }] }]);
  expect(told().filter((message) => message.includes('x.md'))).toContain('content/unreadable-file van-ban/x.md');
  expect(told().join()).not.toContain('law/no-provisions');
});

test('a link that leads nowhere is told', () => {
  mkdirSync(inRoot('thuat-ngu'));
  symlinkSync(inRoot('khong-co.md'), inRoot('thuat-ngu/x.md'));
  expect(readCollection(root, 'thuat-ngu')).toMatchObject([
    { id: 'x', messages: [{ ruleId: 'content/unreadable-file', found: 'ENOENT' }] },
  ]);
  expect(told()).toContain('content/unreadable-file thuat-ngu/x.md');
});

test('a collection that is no folder is told, before anything else', () => {
  writeFileSync(inRoot('thuat-ngu'), 'A');
  expect(told()).toEqual(['content/unreadable-folder thuat-ngu']);
  expect(() => readCollection(root, 'thuat-ngu')).toThrow('phải là một thư mục');
});

test('files that no page reads are told, with or without a dot in their names', () => {
  mkdirSync(inRoot('thuat-ngu/cu'), { recursive: true });
  for (const path of ['thuat-ngu/an-tich', 'thuat-ngu/anh.png', 'thuat-ngu/cu/x.md', 'ghi-chu.txt', 'thuat-ngu/.gitkeep']) {
    writeFileSync(inRoot(path), 'A');
  }
  expect(
    told()
      .filter((message) => message.startsWith('content/stray-file'))
      .sort(),
  ).toEqual([
    'content/stray-file ghi-chu.txt',
    'content/stray-file thuat-ngu/an-tich',
    'content/stray-file thuat-ngu/anh.png',
    'content/stray-file thuat-ngu/cu/x.md',
  ]);
});
