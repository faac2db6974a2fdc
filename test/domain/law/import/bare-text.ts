import type { BareText, SourceLine } from '../../../../src/domain/law/import/stages.ts';

/** A text as the joining stage takes it: its lines, with blank lines and page breaks (form feeds) between them noted. */
export function bareText(text: string): BareText {
  const lines: SourceLine[] = [];
  let before: SourceLine['before'] = 'line';
  for (const [index, line] of text
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    if (line.includes('\f')) before = 'page';
    else if (line.trim() === '' && before === 'line') before = 'blank';
    const words = line.replaceAll('\f', '');
    if (words.trim() === '') continue;
    lines.push({ text: words, line: index + 1, before });
    before = 'line';
  }
  return { stage: 'bare', format: 'txt', file: 'f', lines, messages: [], removed: [] };
}
