import type { ImportedMeta } from '../../src/domain/law/import/imported-meta.ts';
import type { ImportedLaw } from '../../src/domain/law/import/stages.ts';
import type { Message } from '../../src/domain/message.ts';
import { outlineOf } from './outline.ts';

type Imported = ImportedLaw & { readonly meta: ImportedMeta };

/** So many pieces of one kind that were taken out are shown; the rest is counted, and stands whole in `--json`. */
const shownOfRule = 40;

/** Repairs that need no evidence are told once, with all their lines. */
const mostAlike = 4;

/** How much the report prints: everything, or the first of many alike. */
export interface ReportSettings {
  readonly all: boolean;
}

/** The report for people: what was found, how the text is built, what was done to it, what a person must decide. */
export function reportOf(imported: Imported, { all }: ReportSettings = { all: false }): string {
  const warnings = imported.messages.filter(({ severity }) => severity !== 'note');
  const notes = imported.messages.filter(({ severity }) => severity === 'note');
  return [
    `══ ${imported.file}`,
    section('Thông tin đọc được', metaLines(imported.meta)),
    section('Bố cục', outlineOf(imported.law)),
    section('Đã bỏ ra, không thuộc lời văn bản', removedLines(imported, all)),
    section('Đã làm', noteLines(notes, all)),
    section(`Cần người xem (${String(warnings.length)})`, warningLines(warnings)),
    warnings.length === 0 ? 'Không còn chỗ nào cần người quyết định.' : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

const unknown = 'chưa rõ';

function metaLines(meta: ImportedMeta): string[] {
  const rows: readonly (readonly [name: string, value: string | undefined, line: number | undefined])[] = [
    ['Loại', meta.type?.value, meta.type?.line],
    ['Số, ký hiệu', meta.number?.value, meta.number?.line],
    ['Cơ quan ban hành', meta.issuer?.value, meta.issuer?.line],
    ['Nơi ban hành', meta.place?.value, meta.place?.line],
    ['Ngày ban hành', dayOf(meta.issuedOn?.value), meta.issuedOn?.line],
    ['Trích yếu', meta.title?.value, meta.title?.line],
    ['Căn cứ', meta.grounds.length === 0 ? undefined : `${String(meta.grounds.length)} căn cứ`, meta.grounds[0]?.line],
    [
      'Hiệu lực',
      meta.effect === undefined
        ? 'chưa rõ; không đọc thấy câu nói văn bản có hiệu lực từ ngày nào'
        : `${dayOf(meta.effect.value.from) ?? 'chưa rõ ngày'} (${meta.effect.value.clause})`,
      meta.effect?.line,
    ],
    ['Người ký', signersOf(meta), meta.signers[0]?.line],
    ['Nơi nhận', meta.recipients.length === 0 ? undefined : `${String(meta.recipients.length)} nơi`, meta.recipients[0]?.line],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(
    ([name, value, line]) => `${name.padEnd(width)}  ${value ?? unknown}${line === undefined ? '' : `  [dòng ${String(line)}]`}`,
  );
}

function signersOf({ signers }: ImportedMeta): string | undefined {
  if (signers.length === 0) return undefined;
  return signers.map(({ value }) => [value.name, ...value.onBehalf, value.position].filter(Boolean).join(', ')).join('; ');
}

/** A day as documents write it. @example dayOf('2022-08-09') // '09/8/2022' */
function dayOf(day: string | undefined): string | undefined {
  const [year, month, date] = day?.split('-') ?? [];
  return day === undefined ? undefined : `${date ?? ''}/${Number(month) < 3 ? (month ?? '') : String(Number(month))}/${year ?? ''}`;
}

/** What was taken out, a line each; marks without letters are counted. */
function removedLines({ removed }: Imported, all: boolean): string[] {
  const kinds = Map.groupBy(removed, ({ ruleId }) => ruleId);
  return [...kinds].flatMap(([ruleId, own]) => {
    const marks = ruleId === 'import/markdown' ? own.filter(({ text }) => !/[\p{L}\d]/u.test(text)) : [];
    const words = marks.length === 0 ? own : own.filter((item) => !marks.includes(item));
    return [
      ...(marks.length === 0 ? [] : [`${String(marks.length)} dấu định dạng [${ruleId}]`]),
      ...words
        .slice(0, all ? undefined : shownOfRule)
        .map(({ line, text, where }) => `${where ?? `dòng ${String(line)}`}: ${all ? text : text.slice(0, 100)} [${ruleId}]`),
      ...(all ? [] : more(words.length)),
    ];
  });
}

function more(all: number): string[] {
  return all > shownOfRule ? [`… và ${String(all - shownOfRule)} chỗ nữa (xem đủ bằng --all)`] : [];
}

/** What was done, alike things together; those that need no evidence are told once, with all their lines. */
function noteLines(notes: readonly Message[], all: boolean): string[] {
  return [...Map.groupBy(notes, ({ ruleId }) => ruleId)].flatMap(([ruleId, own]) => {
    const [first] = own;
    if (all || first === undefined || own.length <= mostAlike || own.some(({ found }) => found !== undefined)) return own.map(told);
    return [
      `${String(own.length)} lần, ví dụ: ${first.reason} [${ruleId}]`,
      `    Các dòng: ${own.map(({ place }) => place.line ?? '?').join(', ')}`,
    ];
  });
}

/** What a person must look at, in the order of the text; what to do about it once for neighbours that are alike. */
function warningLines(warnings: readonly Message[]): string[] {
  const inOrder = [...warnings].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  return inOrder.flatMap((message, at) => [told(message), ...(inOrder[at + 1]?.fix === message.fix ? [] : [fixText(message)])]);
}

function told({ place, reason, found, expected, ruleId }: Message): string {
  const where = place.line === undefined ? '' : `Dòng ${String(place.line)}: `;
  return `${where}${reason}${evidence(ruleId, found, expected)} [${ruleId}]`;
}

/** An arrow is a change or a proposal; where a rule waited for something else, the words say so. */
function evidence(ruleId: string, found: string | undefined, expected: string | undefined): string {
  if (found === undefined) return '';
  if (expected === undefined) return ` "${found}"`;
  return ruleId.startsWith('law/') ? ` Gặp "${found}", chờ "${expected}".` : ` "${found}" → "${expected}"`;
}

function fixText({ fix }: Message): string {
  return `    Việc cần làm: ${fix}`;
}

/** One file that could not be read, in two lines. */
export function refusalText({ place, reason, found, fix }: Message): string {
  return [`══ ${place.file}`, `  KHÔNG ĐỌC ĐƯỢC: ${reason}${found === undefined ? '' : ` (${found})`}`, `  Việc cần làm: ${fix}`].join(
    '\n',
  );
}
