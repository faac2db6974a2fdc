import type { Found } from '../imported-meta.ts';
import { type MetaLines, found } from './reading.ts';
import type { SourceLine } from '../stages.ts';
import { classify, inCapitals } from '../../lines.ts';

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
];

interface TypeAndTitle {
  readonly type: Found | undefined;
  readonly title: Found | undefined;
}

/** Loại and trích yếu: the line "QUYẾT ĐỊNH" with the words under it, "V/v …" of a letter, else what the number shows. */
export function findTypeAndTitle({ head }: MetaLines, number: Found | undefined): TypeAndTitle {
  for (const [index, line] of head.entries()) {
    const type = readType(line.text);
    if (type !== undefined) return { type: found(type.name, line), title: titleAfter(head, index, type.rest) };
  }
  const subject = head.find(({ text }) => /^(?:V\/v|Về việc)[\s:]/iu.test(text));
  const byNumber =
    number === undefined ? undefined : types.find(([, sign]) => sign !== undefined && number.value.split(/[/-]/u).includes(sign));
  const type = byNumber?.[0] ?? (subject === undefined || number === undefined ? undefined : 'Công văn');
  return {
    type: type === undefined || number === undefined ? undefined : { ...number, value: type },
    title: subject === undefined ? undefined : found(subject.text.replace(/^V\/v[\s:]*/iu, ''), subject),
  };
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

const notTitle = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Số\s*:|Luật số|CỘNG H|Độc lập|[-–—_=*.\s]+$|\()/u;

function titleAfter(head: readonly SourceLine[], index: number, rest: string): Found | undefined {
  const line = head[index];
  if (line !== undefined && rest !== '') return found(rest, line);
  const next = head[index + 1];
  if (next === undefined || notTitle.test(next.text) || classify(next.text).level !== 'doan') return undefined;
  return found(next.text, next);
}
