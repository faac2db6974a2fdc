import { chromium } from '@playwright/test';
import { findBrowser } from '../../../tools/setup/browser.mjs';
import { readSample } from './sample-document.ts';

export const browser = findBrowser();

const style = `
  @page { size: A4; margin: 2cm 2cm 2cm 3cm }
  body { font: 14pt serif; text-align: justify; margin: 0 }
  p { margin: 6pt 0; text-indent: 1.27cm }
  table { width: 100% } td { width: 50%; vertical-align: top } td p { margin: 0; text-indent: 0; text-align: left } td:last-child p { text-align: center }
`;

/** The sample printed by a browser, as it would be printed from Word: first lines set in, lines justified, pages. */
export async function samplePdf(): Promise<Buffer> {
  const { head, before, foot, after } = readSample();
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${columns(head)}${paragraphs(before)}${columns(foot)}${paragraphs(after)}`;
  const running = await chromium.launch({
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ...(browser === undefined ? {} : { executablePath: browser }),
  });
  try {
    const page = await running.newPage();
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await running.close();
  }
}

function columns({ left, right }: { readonly left: readonly string[]; readonly right: readonly string[] }): string {
  return `<table><tr><td>${paragraphs(left)}</td><td>${paragraphs(right)}</td></tr></table>`;
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('');
}
