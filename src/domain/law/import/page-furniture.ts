import type { Message } from '../../message.ts';
import { classify } from '../lines.ts';
import type { SourceLine } from './stages.ts';
import type { Marks } from './strip-furniture.ts';

/** Marks page numbers and running heads; a number alone on its line that may be one is told. */
export function markPageFurniture(lines: readonly SourceLine[], marks: Marks, file: string): Message[] {
  markGazetteHeads(lines, marks);
  markRunningHeads(lines, marks);
  const numbers = loneNumbers(lines, marks);
  const sure = numbers.filter((number, index) => follows(number, numbers[index - 1]) || follows(numbers[index + 1], number) || number.sure);
  for (const { at } of sure) marks[at] = 'page-number';
  markMisread(numbers, sure, marks);
  return numbers.filter(({ at }) => marks[at] === undefined).map(({ at }) => loneNumber(lines[at], file));
}

interface LoneNumber {
  readonly at: number;
  readonly value: number;
  /** Whether it stands at the top or the foot of a page. */
  readonly atEdge: boolean;
  readonly sure: boolean;
  /** The fewest lines that a page has between it and the next. */
  readonly shortest: number;
}

const looksLikeNumber = /^[-–—\s]*(Trang\s+)?(\d{1,4})(\s*\/\s*\d{1,4})?[-–—\s]*$/u;

/** Numbers that stand alone, apart from their neighbours on one side at least: no piece of a torn line does. */
function loneNumbers(lines: readonly SourceLine[], marks: Marks): LoneNumber[] {
  const found: LoneNumber[] = [];
  let page = 1;
  lines.forEach(({ text, before }, at) => {
    if (before === 'page') page += 1;
    const match = text.length > 16 || marks[at] !== undefined ? null : looksLikeNumber.exec(text);
    const next = lines[at + 1]?.before ?? 'blank';
    const apart = Number(at === 0 || before !== 'line') + Number(next !== 'line');
    if (match === null || apart === 0) return;
    const atEdge = at > 0 && (before === 'page' || next === 'page');
    const value = Number(match[2]);
    const sure = (atEdge && Math.abs(value - page) <= 1) || match[1] !== undefined;
    found.push({ at, value, atEdge, sure, shortest: atEdge ? 2 : apart === 2 ? 12 : 25 });
  });
  return found;
}

const longestPage = 130;

/** Whether a number counts on from the one before at the distance of a page. */
function follows(number: LoneNumber | undefined, before: LoneNumber | undefined): boolean {
  if (number === undefined || before === undefined) return false;
  const pages = number.value - before.value;
  const lines = number.at - before.at;
  if (pages < 1 || pages > 3) return false;
  return lines <= longestPage * pages && lines >= Math.max(number.shortest, before.shortest) * pages;
}

/** Between pages 50 and 53, numbers that stand where 51 and 52 must stand are these, whatever was read: `352`, `5l`. */
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
    if (pages > 1 && pages < 6 && length <= longestPage && near > 0 && near < pages && Math.abs(place - near) < 0.15)
      marks[at] = 'page-number-misread';
  }
}

const gazetteHead = /^(?:\d{1,4}\s+)?CÔNG BÁO\/Số [\d+ ]+\/Ngày [\d-]+(?:\s+\d{1,4})?$/u;

function markGazetteHeads(lines: readonly SourceLine[], marks: Marks): void {
  lines.forEach(({ text }, at) => {
    if (text.length < 60 && text.includes('CÔNG BÁO/') && gazetteHead.test(text)) marks[at] = 'running-head';
  });
}

const longestHead = 100;

/**
 * The first or last line of a page, its number aside, when three pages or more have the same, numbers aside.
 * A line that begins a provision or ends as a sentence is none: provisions repeat, too.
 */
function markRunningHeads(lines: readonly SourceLine[], marks: Marks): void {
  const starts = lines.flatMap(({ before }, at) => (at === 0 || before === 'page' ? [at] : []));
  if (starts.length < 3) return;
  const edges = new Map<string, number[]>();
  const isNumber = (at: number) => looksLikeNumber.test(lines[at]?.text ?? '');
  const note = (at: number, edge: string) => {
    const { text = '' } = lines[at] ?? {};
    if (marks[at] !== undefined || text.length > longestHead || /[.;:,/]$/u.test(text) || classify(text).level !== 'doan') return;
    const key = `${edge} ${text.replace(/\d+/gu, '#')}`;
    const places = edges.get(key);
    if (places === undefined) edges.set(key, [at]);
    else places.push(at);
  };
  starts.forEach((start, page) => {
    const end = (starts[page + 1] ?? lines.length) - 1;
    if (end - start < 2) return;
    note(isNumber(start) ? start + 1 : start, 'top');
    note(isNumber(end) ? end - 1 : end, 'foot');
  });
  for (const places of edges.values()) {
    if (places.length >= Math.max(3, starts.length * 0.3)) for (const at of places) marks[at] = 'running-head';
  }
}

function loneNumber(line: SourceLine | undefined, file: string): Message {
  return {
    ruleId: 'import/lone-number',
    severity: 'warning',
    place: { file, line: line?.line ?? 1 },
    reason: 'Một số đứng riêng một dòng: có thể là số trang, có thể là chữ của văn bản.',
    found: line?.text ?? '',
    fix: 'Đối chiếu văn bản nguồn. Nếu là số trang thì xóa dòng này trong tệp nguồn rồi nhập lại.',
  };
}
