import { type PdfPage, readPdf } from '../../src/domain/law/import/pdf/read-pdf.ts';
import type { PdfItem } from '../../src/domain/law/import/pdf/rows.ts';
import { type ReadResult, unreadable } from '../../src/domain/law/import/unreadable.ts';

/** Opens a PDF and reads it; a password, a broken file or pages without text are said in words. */
export async function readPdfFile(bytes: Uint8Array, file: string): Promise<ReadResult> {
  try {
    return readPdf(await pagesOf(bytes), file);
  } catch (error) {
    const password = error instanceof Error && error.name === 'PasswordException';
    return unreadable(file, password ? 'encrypted-pdf' : 'broken-pdf');
  }
}

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  // Loaded only when there is a PDF: it is by far the largest of the readers.
  const { getDocumentProxy } = await import('unpdf');
  // A copy, since the reader takes the bytes for itself. It is to say nothing on the terminal.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, , right = 0] = page.view;
    const { items } = await page.getTextContent();
    const set: PdfItem[] = [];
    const unset: string[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
      // Words that run upwards or lean far stand for themselves: stamps and notes in the margin.
      if (Math.abs(b) > 0.3 * Math.abs(a)) unset.push(item.str.trim());
      else set.push({ text: item.str, x: x - left, y, width: item.width, size: Math.hypot(c, d) || item.height || 1 });
    }
    pages.push({ width: right - left, items: set, unset });
    page.cleanup();
  }
  await document.loadingTask.destroy();
  return pages;
}
