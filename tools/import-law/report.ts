import type { ImportedMeta } from '../../src/domain/law/import/imported-meta.ts';
import type { ImportedLaw } from '../../src/domain/law/import/stages.ts';
import type { Message } from '../../src/domain/message.ts';
import { outlineOf } from './outline.ts';

type Imported = ImportedLaw & { readonly meta: ImportedMeta };

/** So many pieces of one kind that were taken out are shown; the rest is counted, and stands whole in `--json`. */
const shownOfRule = 40;

/** Repairs that need no evidence are told once, with all their lines. */
const mostAlike = 4;

/** The report for people: what was found, how the text is built, what was done to it, what a person must decide. */
export function reportOf(imported: Imported): string {
  const warnings = imported.messages.filter(({ severity }) => severity !== 'note');
  const notes = imported.messages.filter(({ severity }) => severity === 'note');
  return [
    `══ ${imported.file}`,
    section('Thông tin đọc được', metaLines(imported.meta)),
    section('Bố cục', outlineOf(imported.law)),
    section('Đã bỏ ra, không thuộc lời văn bản', removedLines(imported)),
    section('Đã làm', messageLines(notes)),
    section(`Cần người xem (${String(warnings.length)})`, messageLines(warnings)),
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
    ['Ngày ban hành', meta.issuedOn?.value, meta.issuedOn?.line],
    ['Trích yếu', meta.title?.value, meta.title?.line],
    ['Căn cứ', meta.grounds.length === 0 ? undefined : `${String(meta.grounds.length)} căn cứ`, meta.grounds[0]?.line],
    [
      'Hiệu lực',
      meta.effect === undefined ? undefined : `${meta.effect.value.from ?? 'chưa rõ ngày'} (${meta.effect.value.clause})`,
      meta.effect?.line,
    ],
    [
      'Người ký',
      meta.signer === undefined
        ? undefined
        : `${meta.signer.value.name}, ${[...meta.signer.value.onBehalf, meta.signer.value.position].filter(Boolean).join(', ')}`,
      meta.signer?.line,
    ],
    ['Nơi nhận', meta.recipients.length === 0 ? undefined : `${String(meta.recipients.length)} nơi`, meta.recipients[0]?.line],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(
    ([name, value, line]) => `${name.padEnd(width)}  ${value ?? unknown}${line === undefined ? '' : `  [dòng ${String(line)}]`}`,
  );
}

/** What was taken out, a line each; runs of the same kind of mark are counted. */
function removedLines({ removed }: Imported): string[] {
  const kinds = Map.groupBy(removed, ({ ruleId }) => ruleId);
  return [...kinds].flatMap(([ruleId, own]) => {
    const marks = ruleId === 'import/markdown' || ruleId === 'import/front-matter';
    if (marks) return [`${String(own.length)} chỗ [${ruleId}]`];
    return own
      .slice(0, shownOfRule)
      .map(({ line, text }) => `dòng ${String(line)}: ${text.slice(0, 100)} [${ruleId}]`)
      .concat(more(own.length));
  });
}

function more(all: number): string[] {
  return all > shownOfRule ? [`… và ${String(all - shownOfRule)} chỗ nữa (xem đủ bằng --json)`] : [];
}

/** Every message with its line: alike ones together, what to do about them once. */
function messageLines(messages: readonly Message[]): string[] {
  const rules = Map.groupBy(messages, ({ ruleId }) => ruleId);
  return [...rules].flatMap(([ruleId, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    if (own.length > mostAlike && own.every(({ found, severity }) => found === undefined && severity === 'note'))
      return [
        `${String(own.length)} lần, ví dụ: ${first.reason} [${ruleId}]`,
        `    Các dòng: ${own.map(({ place }) => place.line ?? '?').join(', ')}`,
      ];
    const sameFix = own.every(({ fix }) => fix === first.fix);
    const told = own.flatMap((message) => messageText(message, !sameFix));
    return sameFix && first.severity !== 'note' ? [...told, fixText(first)] : told;
  });
}

function messageText(message: Message, withFix: boolean): string[] {
  const { severity, place, reason, found, expected, ruleId } = message;
  const where = place.line === undefined ? '' : `Dòng ${String(place.line)}: `;
  const what = found === undefined ? '' : ` "${found}"${expected === undefined ? '' : ` → "${expected}"`}`;
  return [`${where}${reason}${what} [${ruleId}]`, ...(withFix && severity !== 'note' ? [fixText(message)] : [])];
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
