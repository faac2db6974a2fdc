import type { Message } from '../../message.ts';
import type { Page } from './pages.ts';
import type { SourceLine } from './stages.ts';
import type { Marks } from './strip-furniture.ts';

const looksLikeNumber = /^[-–—\s]*(?:Trang\s+)?(\d{1,4})(?:\s*\/\s*\d{1,4})?[-–—\s]*$/u;

/** The number that stands alone on a line, as page numbers do: `5`, `- 5 -`, `Trang 5/12`; a row of a table with empty cells is none. */
export function pageNumberIn(text: string): number | undefined {
  const match = text.length > 16 || text.includes('\t') ? null : looksLikeNumber.exec(text);
  return match === null ? undefined : Number(match[1]);
}

interface LoneNumber {
  readonly at: number;
  readonly value: number;
}

/** Where pages are known: a number is a page's only at the same edge of the pages and counting on with them. */
export function markNumbersOfPages(lines: readonly SourceLine[], pages: readonly Page[], marks: Marks): void {
  for (const edge of ['first', 'last'] as const) {
    const found = pages.flatMap((page, index): PageNumber[] => {
      const at = edgeOf(page, edge, marks);
      const value = at === undefined ? undefined : pageNumberIn(lines[at]?.text ?? '');
      return at === undefined || value === undefined ? [] : [{ at, value, page: index + 1 }];
    });
    const sure = [...Map.groupBy(found, ({ value, page }) => value - page)].flatMap(([ahead, own]) =>
      countsOn(own, ahead, pages.length) ? [{ ahead, pages: new Set(own.map(({ page }) => page)), own }] : [],
    );
    for (const { own } of sure) for (const { at } of own) marks[at] = 'page-number';
    // Between two pages that count on, what stands in the place of the number is the number, however it was read.
    for (const { at, page } of found) {
      if (marks[at] === undefined && sure.some(({ pages: known }) => known.has(page - 1) && known.has(page + 1)))
        marks[at] = 'page-number-misread';
    }
  }
}

interface PageNumber extends LoneNumber {
  /** Which page it stands on, from 1. */
  readonly page: number;
}

function edgeOf({ start, end }: Page, edge: 'first' | 'last', marks: Marks): number | undefined {
  const step = edge === 'first' ? 1 : -1;
  for (let at = edge === 'first' ? start : end; at >= start && at <= end; at += step) if (marks[at] === undefined) return at;
  return undefined;
}

/** Three numbers in step with their pages, or most of a short document; the second of two pages is page 2. */
function countsOn(own: readonly PageNumber[], ahead: number, pages: number): boolean {
  const first = own[0]?.page ?? 0;
  const last = own.at(-1)?.page ?? 0;
  if (own.length >= 3) return own.length * 2 > last - first;
  if (own.length === 2) return own.length * 2 >= pages - 1;
  return pages === 2 && first === 2 && ahead === 0;
}

/** The fewest and the most lines of a page, when only the lines between numbers tell how long pages are. */
const shortestPage = 15;
const longestPage = 130;
/** So many pages may lack a number that could be read. */
const widestGap = 6;

interface FarNumber extends LoneNumber {
  /** The fewest lines that a page has between it and the next. */
  readonly shortest: number;
}

/** Where no page breaks are known: numbers that count on through the whole text at the distance of pages. */
export function markNumbersByDistance(lines: readonly SourceLine[], marks: Marks): void {
  const numbers = loneNumbers(lines, marks);
  const chain = longestChain(numbers);
  const [first, last] = [chain[0], chain.at(-1)];
  const steps = chain.filter(({ value }, index) => value - (chain[index - 1]?.value ?? value) === 1).length;
  if (first === undefined || last === undefined || chain.length < 3 || steps < 2) return;
  const length = (last.at - first.at) / (last.value - first.value);
  // Numbers of pages begin where the text begins and end where it ends; those of a list stand somewhere in it.
  const begins = first.at >= (first.value - 1.5) * length * 0.5 && first.at <= first.value * length * 1.5;
  if (!begins || first.value === 1 || lines.length - last.at > widestGap * length) return;
  for (const { at } of chain) marks[at] = 'page-number';
  markMisread(numbers, chain, marks);
}

/** Numbers that stand alone, apart from their neighbours on one side at least: no piece of a torn line does. */
function loneNumbers(lines: readonly SourceLine[], marks: Marks): FarNumber[] {
  const found: FarNumber[] = [];
  lines.forEach(({ text, before }, at) => {
    const value = marks[at] === undefined ? pageNumberIn(text) : undefined;
    const apart = Number(at === 0 || before !== 'line') + Number(lines[at + 1]?.before !== 'line');
    if (value !== undefined && apart > 0) found.push({ at, value, shortest: apart === 2 ? shortestPage : 25 });
  });
  return found;
}

/** The most numbers of which each counts on from the one before; strange ones between them are passed over. */
function longestChain(numbers: readonly FarNumber[]): FarNumber[] {
  const lengths: number[] = [];
  const links: (number | undefined)[] = [];
  let best = 0;
  numbers.forEach((number, index) => {
    lengths[index] = 1;
    for (let earlier = index - 1; earlier >= Math.max(0, index - 2 * widestGap); earlier -= 1) {
      const length = 1 + (lengths[earlier] ?? 0);
      if (length <= (lengths[index] ?? 0) || !follows(number, numbers[earlier])) continue;
      lengths[index] = length;
      links[index] = earlier;
    }
    if ((lengths[index] ?? 0) > (lengths[best] ?? 0)) best = index;
  });
  const chain: FarNumber[] = [];
  for (let at: number | undefined = best; at !== undefined; at = links[at]) {
    const number = numbers[at];
    if (number !== undefined) chain.push(number);
  }
  return chain.reverse();
}

function follows(number: FarNumber, before: FarNumber | undefined): boolean {
  if (before === undefined) return false;
  const pages = number.value - before.value;
  const lines = number.at - before.at;
  return pages >= 1 && pages <= widestGap && lines <= longestPage * pages && lines >= Math.max(number.shortest, before.shortest) * pages;
}

/** Between pages 50 and 53, numbers that stand where 51 and 52 must stand are these, whatever was read: `352`, `33`. */
function markMisread(numbers: readonly LoneNumber[], sure: readonly LoneNumber[], marks: Marks): void {
  let next = 0;
  for (const { at } of numbers) {
    while (next < sure.length && (sure[next]?.at ?? 0) <= at) next += 1;
    const [before, after] = [sure[next - 1], sure[next]];
    if (marks[at] !== undefined || before === undefined || after === undefined) continue;
    const pages = after.value - before.value;
    const length = (after.at - before.at) / pages;
    const place = (at - before.at) / length;
    const near = Math.round(place);
    if (pages > 1 && pages <= widestGap && near > 0 && near < pages && Math.abs(place - near) < 0.15) marks[at] = 'page-number-misread';
  }
}

/** Numbers alone on their lines that stayed: a person decides what they are. */
export function doubtfulNumbers(lines: readonly SourceLine[], marks: Marks, file: string): Message[] {
  const lone = loneNumbers(lines, marks);
  const rows = new Set<number>();
  // Under a row of a table (cells parted by tabs), a number alone is a row whose other cells are empty.
  for (const { at } of lone) if (lines[at - 1]?.text.includes('\t') === true || rows.has(at - 1)) rows.add(at);
  return lone
    .filter(({ at }) => !rows.has(at))
    .map(({ at }) => ({
      ruleId: 'import/lone-number',
      severity: 'warning',
      place: { file, line: lines[at]?.line ?? 1 },
      reason: 'Một số đứng riêng một dòng: có thể là số trang, có thể là chữ của văn bản. Số này được giữ.',
      found: lines[at]?.text ?? '',
      fix: 'Đối chiếu văn bản nguồn. Nếu là số trang thì xóa dòng này trong tệp nguồn rồi nhập lại.',
    }));
}
