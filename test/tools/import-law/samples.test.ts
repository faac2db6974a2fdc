import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { importLaw } from '../../../src/domain/law/import/import-law.ts';
import type { ReadResult } from '../../../src/domain/law/import/unreadable.ts';
import { readSource } from '../../../tools/import-law/read-file.ts';
import { bodyOf, sourceOf } from '../../domain/law/five-texts.ts';
import { sampleDocx } from './sample-docx.ts';
import { readSample, sampleId } from './sample-document.ts';
import { browser, samplePdf } from './sample-pdf.ts';

function textOf(read: ReadResult): string {
  if (read.stage === 'unreadable') throw new Error(read.message.reason);
  return importLaw(read).text;
}
const importText = async (text: string | Buffer, name: string) => textOf(await readSource(Buffer.from(text), name));

let canonical: string;
beforeAll(async () => {
  canonical = await importText(bodyOf(sampleId), 'a.txt');
});

describe('one document gives one canonical text, whatever file it came in', () => {
  const source = sourceOf(sampleId);
  test.skipIf(source === undefined)('.txt as it was received', async () => {
    expect(await importText(source ?? '', `${sampleId}.txt`)).toBe(canonical);
  });

  test('.html', async () => {
    const { head, before, foot, after } = readSample();
    const p = (lines: readonly string[]) => lines.map((line) => `<p>${line.replace(/(.{60,80}) /gu, '$1\n')}</p>`).join('\n');
    const columns = ({ left, right }: typeof head) => `<table><tr><td>${p(left)}</td><td>${p(right)}</td></tr></table>`;
    const page = `<!doctype html><nav>Trang chủ</nav><main>${columns(head)}${p(before)}${columns(foot)}${p(after)}</main><footer>Bản quyền</footer>`;
    expect(await importText(page, 'a.html')).toBe(canonical);
  });

  test('.docx with numbers that Word counts and a sentence in .VnTime', async () => {
    const read = await readSource(await sampleDocx(), 'a.docx');
    expect(textOf(read)).toBe(canonical);
    const told = new Map(read.stage === 'source' ? read.messages.map(({ ruleId, reason }) => [ruleId, reason] as const) : []);
    expect([...told.keys()]).toEqual(['import/docx-number', 'import/docx-legacy-tcvn3']);
    expect(Number(/^\d+/u.exec(told.get('import/docx-number') ?? '')?.[0])).toBeGreaterThan(50);
  });

  test('.docx loses no word that mammoth, another reader of Word files, finds', async () => {
    const docx = await sampleDocx();
    const { value } = await mammoth.extractRawText({ buffer: docx });
    const read = await readSource(docx, 'a.docx');
    const own = read.stage === 'source' ? read.lines.map(({ text }) => text) : [];
    const paragraphs = value.split('\n').filter((line) => line.trim() !== '');
    expect(own).toHaveLength(paragraphs.length);
    expect(paragraphs.filter((paragraph, at) => !(own[at] ?? '').endsWith(paragraph.trim()))).toHaveLength(1);
  });

  test.skipIf(browser === undefined)('.pdf with a text layer', { timeout: 60_000 }, async () => {
    expect(textOf(await readSource(await samplePdf(), 'a.pdf'))).toBe(canonical);
  });
});
