import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, describe, expect, test } from 'vitest';
import { unreadableReasons } from '../../../src/domain/law/import/unreadable.ts';
import { loadFile, readSource } from '../../../tools/import-law/read-file.ts';
import { SwollenZipError, openArchive } from '../../../tools/import-law/unzip.ts';
import { lockedPdf, pagesPdf } from './tiny-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const utf8 = (text: string) => new TextEncoder().encode(text);
const oneByte = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const ole = (part: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(part, 'utf16le')]);
const zip = (files: Readonly<Record<string, string>>) => {
  const archive = new JSZip();
  for (const [name, text] of Object.entries(files)) archive.file(name, text);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const relations = (target: string) => `<Relationships><Relationship Type="x/officeDocument" Target="${target}"/></Relationships>`;

const cases: readonly (readonly [string, Uint8Array | Promise<Uint8Array>, string, string])[] = [
  ['an empty file', utf8(''), 'a.txt', 'empty'],
  ['only white space', utf8(' \n\t\n\u00a0'), 'a.txt', 'only-spaces'],
  ['a page without words', utf8('<html><script>a</script></html>'), 'a.html', 'only-spaces'],
  ['a page of pictures', utf8('<html><img src="1.png"><img src="2.png"></html>'), 'a.html', 'only-pictures'],
  ['machine data', Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256), 'a.txt', 'binary'],
  ['French in one byte a letter', oneByte('Arrêté préfectoral relatif à la réinsertion, déjà publié'), 'a.txt', 'wrong-encoding'],
  ['an old Word file', ole('WordDocument'), 'a.doc', 'old-word'],
  ['an old Word file called .docx', ole('WordDocument'), 'a.docx', 'old-word'],
  ['a Word file with a password', ole('EncryptedPackage'), 'a.docx', 'encrypted-word'],
  ['an old spreadsheet', ole('Workbook'), 'a.xls', 'other-office'],
  ['a new spreadsheet', zip({ '_rels/.rels': relations('xl/workbook.xml'), 'xl/workbook.xml': '<a/>' }), 'a.xlsx', 'other-office'],
  ['a zip of pictures', zip({ 'a.png': 'x' }), 'a.zip', 'other-office'],
  ['an OpenDocument text', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'a.odt', 'open-document'],
  ['RTF called .doc', utf8('{\\rtf1\\ansi A}'), 'a.doc', 'rtf'],
  ['a saved page of Word', utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'), 'a.doc', 'web-archive'],
  ['a Word file cut off', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'a.docx', 'broken-docx'],
  ['an empty archive', Uint8Array.of(0x50, 0x4b, 5, 6, 0, 0), 'a.docx', 'broken-docx'],
  ['a Word file without its body', zip({ 'word/document.xml': '<w:document xmlns:w="w"/>' }), 'a.docx', 'broken-docx'],
  ['a Word file of broken XML', zip({ 'word/document.xml': '<w:document' }), 'a.docx', 'broken-docx'],
  [
    'a Word file without words',
    zip({ 'word/document.xml': '<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>' }),
    'a.docx',
    'only-spaces',
  ],
  ['a broken PDF', utf8('%PDF-1.7\nA'), 'a.pdf', 'broken-pdf'],
  ['a PDF with a password', lockedPdf(), 'a.pdf', 'encrypted-pdf'],
  ['a scanned PDF', pagesPdf(['', '']), 'a.pdf', 'scanned-pdf'],
];

describe('what cannot be read is said in words, with the way out', () => {
  test.each(cases)('%s', async (_, bytes, name, reason) => {
    const read = await readSource(await bytes, name);
    expect(read.stage === 'unreadable' ? read.message.ruleId : 'read').toBe(`import/unreadable-${reason}`);
  });

  test.each([
    ['a file that is not there', join(folder, 'khong-co.txt'), 'not-found'],
    ['a file below a file', join(folder, 'co.txt', 'a.txt'), 'not-found'],
    ['a folder', folder, 'not-a-file'],
  ])('%s', (_, path, reason) => {
    writeFileSync(join(folder, 'co.txt'), 'A');
    const loaded = loadFile(path, () => new Uint8Array());
    expect(loaded instanceof Uint8Array ? 'read' : loaded.message.ruleId).toBe(`import/unreadable-${reason}`);
  });

  test('and every reason but those of the machine has a case here', () => {
    const machine = ['no-permission', 'cannot-open', 'too-large', 'not-found', 'not-a-file', 'swollen-docx'];
    expect(unreadableReasons.filter((reason) => !machine.includes(reason) && !cases.some(([, , , told]) => told === reason))).toEqual([]);
  });
});

test('an archive that swells beyond its limit is closed, however small it says it is', async () => {
  const bytes = await zip({ 'word/document.xml': '0'.repeat(100_000), a: 'A'.repeat(900), b: 'B'.repeat(900) });
  const archive = await openArchive(bytes, 1000);
  await expect(archive.read('word/document.xml')).rejects.toThrow(SwollenZipError);
  expect(await archive.read('a')).toBe('A'.repeat(900));
  await expect(archive.read('b')).rejects.toThrow(SwollenZipError);
});

test('a letter that changed inside a Word file is noticed', async () => {
  const archive = new JSZip();
  archive.file('word/document.xml', '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Dieu 1</w:t></w:r></w:p></w:body></w:document>');
  const bytes = await archive.generateAsync({ type: 'uint8array', compression: 'STORE' });
  const at = Buffer.from(bytes).indexOf('Dieu 1');
  bytes[at] = 'T'.charCodeAt(0);
  const read = await readSource(bytes, 'a.docx');
  expect(read.stage === 'unreadable' && read.message.ruleId).toBe('import/unreadable-broken-docx');
});

describe('a file is what its bytes are, whatever it is called', () => {
  test.each([
    ['a page called .doc', utf8('<html><body><p>Điều 1. A</p></body></html>'), 'a.doc', 'html'],
    ['a page without a name', utf8('\n<!DOCTYPE html><p>Điều 1. A'), '-', 'html'],
    ['a PDF called .txt', pagesPdf(['Dieu 1. A']), 'a.txt', 'pdf'],
    ['text', utf8('Điều 1. A'), 'a', 'txt'],
    ['Markdown', utf8('# Điều 1. A'), 'A.MD', 'md'],
    [
      'a Word file called .zip',
      zip({ 'word/document.xml': '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>A</w:t></w:r></w:p></w:body></w:document>' }),
      'a.zip',
      'docx',
    ],
  ])('%s', async (_, bytes, name, format) => {
    const read = await readSource(await bytes, name);
    expect(read.stage === 'source' ? read.format : read.message.ruleId).toBe(format);
  });

  test('what is said with --as counts for text', async () => {
    const read = await readSource(utf8('Xem <br> và **A**'), '-', 'md');
    expect(read.stage === 'source' && read.format).toBe('md');
  });
});

test('a PDF with some pages without text is read, and the pages are named', async () => {
  const read = await readSource(pagesPdf(['Dieu 1. A', '', 'Dieu 2. B']), 'a.pdf');
  expect(read.stage === 'source' && read.lines.map(({ text, before }) => [text, before])).toEqual([
    ['Dieu 1. A', 'line'],
    ['Dieu 2. B', 'page'],
  ]);
  expect(read.stage === 'source' && read.messages[0]).toMatchObject({
    ruleId: 'import/pdf-page-without-text',
    found: 'trang 2',
    severity: 'warning',
  });
});
