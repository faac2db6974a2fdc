import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { anchors } from '../../../../src/domain/law/anchors.ts';
import type { LawNode } from '../../../../src/domain/law/model.ts';
import { parse } from '../../../../src/domain/law/parse.ts';
import { reportForm } from '../../../../src/domain/matrix/export/report-form.ts';
import { reportOutline } from '../../../../src/domain/matrix/export/report-outline.ts';
import { dutyDownloadStrings } from '../../../../src/strings/duty-downloads.ts';
import { contentEntries } from '../../../support/duty-content.ts';

const body = contentEntries('van-ban').find(({ id }) => id === '195-kh-ubnd-quang-ngai-2023')?.body ?? '';
const { law } = parse(body);
const part = law.parts.find(({ prefix }) => prefix === 'de-cuong') ?? { prefix: '', head: [], body: [], foot: [] };
const outline = reportOutline(part);
const words = dutyDownloadStrings.form;
/** Every line of the outline, straight from the text: from the line "ĐỀ CƯƠNG" to the end. */
const lawLines = body
  .slice(body.indexOf('\nĐỀ CƯƠNG\n'))
  .split('\n')
  .filter((line) => line.trim() !== '');

let bytes: ArrayBuffer;
let paragraphs: string[];
beforeAll(async () => {
  bytes = await reportForm(outline, words);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  paragraphs = value.split('\n').filter((line) => line.trim() !== '');
});

describe('the outline', () => {
  test('is the whole of the law’s', () => {
    expect([outline.title, ...outline.subject, outline.attachedTo, ...outline.items.map((item) => item.words)]).toEqual(lawLines);
  });
  test('has nine items and three dashes', () => {
    const count = (nodes: readonly LawNode[]): number => nodes.reduce((sum, { children }) => sum + 1 + count(children), 0);
    expect(outline.items).toHaveLength(count(part.body));
    expect(outline.items.map(({ depth }) => depth).join('')).toBe('001110000000');
    expect(anchors(law).filter((anchor) => /^de-cuong-khoan-\d+$/u.test(anchor))).toHaveLength(9);
  });
  test('asks for figures where its words do', () => {
    const asking = outline.items.filter(({ asks }) => asks === 'figures').map((item) => item.words.slice(0, 22));
    expect(asking).toEqual([
      '- Mục tiêu, chỉ tiêu t',
      '- Đánh giá trách nhiệm',
      '4. Công tác tiếp nhận,',
      '5. Công tác tổ chức dạ',
      '6. Công tác xây dựng, ',
    ]);
  });
});

describe('the form, read by another program', () => {
  test('says first that the portal made it and that its occasion is over', () => {
    expect(paragraphs[0]).toBe(words.notes[0]);
  });
  test('holds the official words letter by letter and in order, and beside them only its own', () => {
    const own: readonly string[] = [...words.notes, words.body, words.figures, ...words.years, words.sign];
    expect(paragraphs.filter((text) => !own.includes(text.trim()))).toEqual(lawLines);
  });
  test('has a table for each item that asks for figures, with a column for each year', () => {
    const tables = paragraphs.filter((text) => text === words.figures);
    expect(tables).toHaveLength(5);
    expect(paragraphs.filter((text) => text === 'Năm 2022')).toHaveLength(5);
  });
});

async function xml(path: string) {
  return new DOMParser().parseFromString(
    (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '<none/>',
    'application/xml',
  );
}

describe('on paper', () => {
  test('it is in Times New Roman 13, its title in 14', async () => {
    const styles = await xml('word/styles.xml');
    expect(styles.getElementsByTagName('w:rFonts')[0]?.getAttribute('w:ascii')).toBe('Times New Roman');
    expect(styles.getElementsByTagName('w:sz')[0]?.getAttribute('w:val')).toBe('26');
    const sizes = Array.from((await xml('word/document.xml')).getElementsByTagName('w:sz')).map((size) => size.getAttribute('w:val'));
    expect(sizes).toContain('28');
  });
  test('its pages are numbered and say that it is no official document', async () => {
    const fields = Array.from((await xml('word/footer1.xml')).getElementsByTagName('w:instrText')).map((field) => field.textContent);
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    expect((await xml('word/header1.xml')).documentElement?.textContent).toBe(words.header);
  });
});

test('the same outline gives the same bytes', async () => {
  expect(Buffer.from(await reportForm(outline, words)).equals(Buffer.from(bytes))).toBe(true);
});
