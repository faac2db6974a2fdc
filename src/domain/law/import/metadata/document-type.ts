import type { Message } from '../../../message.ts';
import { classify, endsAsSentence, inCapitals } from '../../lines.ts';
import type { Found } from '../imported-meta.ts';
import type { SourceLine } from '../stages.ts';
import { readDateLine } from './day-and-place.ts';
import { namesIssuer } from './issuer.ts';
import { type MetaLines, found } from './reading.ts';

/** Types of official documents, the longer names first, each with how a number shows it (`22/2023/QĐ-TTg`). */
const types: readonly (readonly [string, string | undefined])[] = [
  ['Thông tư liên tịch', 'TTLT'],
  ['Thông tư', 'TT'],
  ['Nghị quyết liên tịch', 'NQLT'],
  ['Nghị quyết', 'NQ'],
  ['Nghị định', 'NĐ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Kế hoạch', 'KH'],
  ['Chương trình', 'CTr'],
  ['Báo cáo', 'BC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Tờ trình', 'TTr'],
  ['Quy chế', undefined],
  ['Quy định', undefined],
  ['Đề án', undefined],
  ['Pháp lệnh', undefined],
  ['Bộ luật', undefined],
  ['Luật', undefined],
  ['Lệnh', 'L'],
];

interface TypeAndTitle {
  readonly type: Found | undefined;
  readonly title: Found | undefined;
  /** The paragraph under the title that may belong to it, where that is not sure. */
  readonly mayGoOn: SourceLine | undefined;
}

/** "V/v …" under the number, or behind it on its line, is the subject of a letter; "Về việc …" may be the title of a decision. */
const letter = /^V\/v[\s:.]|^S[ốỐ]\s*:\s*\d\S*\s+V\/v[\s:.]/iu;

/** Loại and trích yếu: the line "QUYẾT ĐỊNH" with the words under it, "V/v …" of a letter, else what the number shows. */
export function findTypeAndTitle({ head }: MetaLines, number: Found | undefined): TypeAndTitle {
  for (const [index, line] of head.entries()) {
    const type = readType(line.text);
    if (type !== undefined) return { type: found(type.name, line), ...titleAfter(head, index, type.rest) };
  }
  const at = head.findIndex(({ text }) => /^(?:V\/v|Về việc)[\s:]/iu.test(text));
  const subject = head[at];
  const isLetter = head.some(({ text }) => letter.test(text));
  const type = number === undefined ? undefined : isLetter ? 'Công văn' : typeByNumber(number.value, subject !== undefined);
  const title = subject === undefined ? noTitle : wholeTitle(head, at, subject.text.replace(/^V\/v[\s:]*/iu, ''));
  return { type: type === undefined || number === undefined ? undefined : { ...number, value: type }, ...title };
}

/** No department has these signs for its own. */
const sureSigns = /^(?:QĐ|NQ|NĐ|TTLT|NQLT)$/u;

/** What the sign in its place shows (`số/[năm/]LOẠI-CQ`); behind it stand codes of departments (`123/SNV-TT`), which letters begin with. */
function typeByNumber(number: string, hasSubject: boolean): string | undefined {
  const [, year, sign = ''] = /^\d+[a-zđ]?\/(\d{4}\/)?([\p{L}\d]+)/u.exec(number) ?? [];
  const type = types.find(([, own]) => own === sign)?.[0];
  if (!hasSubject) return type;
  if (type === undefined) return /^QH\d/u.test(sign) ? undefined : 'Công văn';
  return year !== undefined || sureSigns.test(sign) ? type : undefined;
}

/** A line in capitals that is the name of a type; `rest` is the title where both were put on one line. */
function readType(text: string): { readonly name: string; readonly rest: string } | undefined {
  const first = text.slice(0, 24);
  if (!inCapitals(first.slice(0, 4))) return undefined;
  for (const [name] of types) {
    const capitals = name.toUpperCase();
    if (!first.startsWith(capitals)) continue;
    const rest = text.slice(capitals.length).trim();
    if (rest === '' || (/^\p{Lu}\p{Ll}/u.test(rest) && !rest.endsWith(':'))) return { name, rest };
  }
  return undefined;
}

const notTitle = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|S[ốỐ]\s*:|Luật số|CỘNG H|Độc lập|[-–—_=*.\s]+$|\()/u;

type Title = Pick<TypeAndTitle, 'title' | 'mayGoOn'>;
const noTitle: Title = { title: undefined, mayGoOn: undefined };

function titleAfter(head: readonly SourceLine[], index: number, rest: string): Title {
  if (rest !== '') return wholeTitle(head, index, rest);
  const next = head[index + 1];
  if (next === undefined || notTitle.test(next.text) || classify(next.text).level !== 'doan') return noTitle;
  return wholeTitle(head, index + 1, next.text);
}

/** Words that a sentence or a name cannot end with. */
const asksForMore = /(?:^|\s)(?:và|hoặc|của|giữa|với|tại|theo|cho|các|những|trên|bởi|đối với|thuộc)$|,$|\s[-–]$/iu;
/** Words that open the paragraph under a title, which are not of it. */
const opening = /^(?:Thực hiện|Triển khai|Để|Nhằm|Xét|Trong|Qua|Ngày|Kính gửi|Tiếp theo|Sau khi)(?!\p{L})/u;
const longestPart = 200;

/** The title that begins on this line, with the paragraphs that surely go on with it: begun with a small letter, or asked for by the words before. */
function wholeTitle(head: readonly SourceLine[], index: number, start: string): Title {
  const line = head[index];
  if (line === undefined) return noTitle;
  let value = start;
  let words = line.text;
  let next = head[index + 1];
  for (let at = index + 1; next !== undefined && goesOn(value, next.text); next = head[(at += 1)]) {
    value = `${value} ${next.text}`;
    words = `${words} ${next.text}`;
  }
  return { title: { ...found(value, line), words }, mayGoOn: next !== undefined && mayGoOn(value, next.text) ? next : undefined };
}

function goesOn(title: string, text: string): boolean {
  if (!isMore(title, text)) return false;
  return /^\p{Ll}/u.test(text) || (asksForMore.test(title) && isOfOneCase(title, text));
}

/** A paragraph that a title could go on with: another sentence, grounds, names of those who issue it and whatever the head holds else could not be. */
function isMore(title: string, text: string): boolean {
  if (text.length > longestPart || (endsAsSentence(title) && !title.endsWith(',')) || notTitle.test(text)) return false;
  return classify(text).level === 'doan' && readDateLine(text) === undefined;
}

function mayGoOn(title: string, text: string): boolean {
  if (!isMore(title, text) || endsAsSentence(text) || opening.test(text)) return false;
  return /^\p{Lu}/u.test(text) && isOfOneCase(title, text);
}

/** A line in capitals under a title in small letters names who issues; under one in capitals it may, too. */
function isOfOneCase(title: string, text: string): boolean {
  return !inCapitals(text) || (inCapitals(title) && !namesIssuer(text));
}

/** Says that the title may go on in the paragraph under it. */
export function titleMessages(line: SourceLine | undefined, file: string): Message[] {
  if (line === undefined) return [];
  return [
    {
      ruleId: 'import/title-may-go-on',
      severity: 'warning',
      place: { file, line: line.line },
      reason: 'Đoạn ngay dưới trích yếu có thể là phần tiếp của trích yếu; chưa chắc nên chỉ đọc đoạn đầu.',
      found: line.text.slice(0, 160),
      fix: 'Đối chiếu văn bản nguồn: đoạn này thuộc trích yếu thì ghi tiếp vào ô "Tên văn bản (trích yếu)"; không thuộc thì giữ nguyên.',
    },
  ];
}
