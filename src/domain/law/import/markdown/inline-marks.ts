import { htmlCuts } from './html-marks.ts';

/** How much is taken for Markdown: everything it knows, or only what can be nothing else (in a .txt). */
export type MarkScope = 'all' | 'sure';

/** A piece of a line that is a mark and no word; `put` stands in its place (a line break for `<br>`). */
export interface Cut {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly put: '' | ' ' | '\n';
}

/** Addresses that are surely ones: `49/2020/NĐ-CP` or `khoản.2` in brackets is text. */
const webAddress = String.raw`https?://[^()\s]*(?:\([^()\s]*\)[^()\s]*)?`;
const address = String.raw`(?:${webAddress}|(?:ftp://|mailto:|tel:|www\.)[^()\s]+|(?:\.{0,2}/|#)[\w%.~?=&#/+-]*|[\w%./-]+\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|html?|aspx?|md))`;
const linkTo = (to: string) => new RegExp(String.raw`(!?\[)([^\][]*)(\]\(${to}(?:\s+"[^"]*")?\))`, 'gu');
const links: Readonly<Record<MarkScope, RegExp>> = { all: linkTo(address), sure: linkTo(webAddress) };
const escape = /\\(?=[!-/:-@[-`{-~])/gu;

/** Whether a line can hold a mark at all: most lines cannot. */
export function mayHoldMarks(text: string): boolean {
  return /[*_<[\\&]/.test(text);
}

/**
 * Finds the marks inside the lines of one block (what stands between two blank lines): emphasis may run over several lines.
 *
 * A single `*` is a mark only where `single` says that the file has others that are surely marks.
 *
 * @example inlineCuts(['**Chương I', 'QUY ĐỊNH CHUNG**'], 'sure', false) // the two `**`
 */
export function inlineCuts(rows: readonly string[], scope: MarkScope, single: boolean): Cut[] {
  // A .txt shows `<…>` as it stands: there it is text.
  const tags = scope === 'all' ? htmlCuts(rows) : [];
  const cuts = [...tags, ...rows.flatMap((text, row) => pieces(text, row, scope))];
  return [...cuts, ...emphasis(rows, cuts, scope, single)].sort((a, b) => a.row - b.row || a.start - b.start);
}

function pieces(text: string, row: number, scope: MarkScope): Cut[] {
  const cuts: Cut[] = [];
  const cut = (start: number, end: number, put: Cut['put'] = '') => cuts.push({ row, start, end, put });
  if (text.includes(']('))
    for (const { 0: whole, 1: open = '', 2: words = '', index } of text.matchAll(links[scope])) {
      if (open === '![') {
        // The words of a picture are its only ones where nobody shows it.
        if (scope === 'all') cut(index, index + whole.length);
      } else {
        cut(index, index + 1);
        cut(index + 1 + words.length, index + whole.length);
      }
    }
  if (scope === 'all' && text.includes('\\')) for (const { index } of text.matchAll(escape)) cut(index, index + 1);
  return cuts;
}

interface Run {
  readonly row: number;
  at: number;
  length: number;
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Pairs the runs of `*` (and `_`) that open and close, the nearest first; a run without a partner is text. */
function emphasis(rows: readonly string[], cuts: readonly Cut[], scope: MarkScope, single: boolean): Cut[] {
  const open: Run[] = [];
  const found: Cut[] = [];
  const take = (run: Run, start: number, length: number) => found.push({ row: run.row, start, end: start + length, put: '' });
  for (const run of rows.flatMap((text, row) => runs(text, row, cuts, scope))) {
    if (run.length === 1 && !single) continue;
    while (run.closes && run.length > 0) {
      const at = open.findLastIndex((other) => other.sign === run.sign);
      const partner = open[at];
      if (partner === undefined) break;
      const length = Math.min(partner.length, run.length);
      take(partner, partner.at + partner.length - length, length);
      take(run, run.at, length);
      partner.length -= length;
      run.at += length;
      run.length -= length;
      open.length = partner.length === 0 ? at : at + 1;
    }
    if (run.opens && run.length > 0) open.push(run);
  }
  return found;
}

function runs(text: string, row: number, cuts: readonly Cut[], scope: MarkScope): Run[] {
  if (!text.includes('*') && (scope === 'sure' || !text.includes('_'))) return [];
  const found: Run[] = [];
  for (const { 0: signs, index } of text.matchAll(scope === 'all' ? /\*+|_+/gu : /\*+/gu)) {
    if (signs.length > 3 || cuts.some((cut) => cut.row === row && index < cut.end && cut.start <= index + signs.length)) continue;
    found.push({ row, at: index, length: signs.length, sign: signs.charAt(0), ...sides(text, index, signs, scope) });
  }
  return found;
}

const word = /[\p{L}\p{N}]/u;
const opensBefore = /[\p{L}\p{N}\p{Pi}"'([“‘«…<*_+-]/u;
const closesAfter = /[\p{L}\p{N}\p{P}%*_>+]/u;

/** Marks hug their words from outside: `*Căn cứ …*` opens before a letter; `5 * 3`, `(*)`, `a_b` and `2**3**4` are no marks. */
function sides(text: string, at: number, signs: string, scope: MarkScope): Pick<Run, 'opens' | 'closes'> {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + signs.length);
  const inWord = word.test(before) && word.test(after);
  const maySplit = scope === 'all' && signs === '**' && !/\d/u.test(before + after);
  if (inWord && !maySplit) return { opens: false, closes: false };
  return {
    opens: opensBefore.test(after) && (signs === '**' || !word.test(before)),
    closes: closesAfter.test(before) && !/[([{“‘«]/u.test(before) && (signs === '**' || !word.test(after)),
  };
}
