import type { Message } from '../../message.ts';
import { startsFoot } from '../furniture.ts';
import type { Law, LawNode } from '../model.ts';
import type { ImportedMeta } from './imported-meta.ts';
import { findIssuedOn, findPlace } from './metadata/day-and-place.ts';
import { findTypeAndTitle, titleMessages } from './metadata/document-type.ts';
import { effectMessages, findEffect } from './metadata/effect.ts';
import { findGrounds } from './metadata/grounds.ts';
import { findIssuers } from './metadata/issuer.ts';
import { findNationalHeading } from './metadata/national-heading.ts';
import { findNumber } from './metadata/number.ts';
import type { MetaLines } from './metadata/reading.ts';
import { findRecipients } from './metadata/recipients.ts';
import { findSigners } from './metadata/signer.ts';
import type { SourceLine } from './stages.ts';

/**
 * Reads what an official document says of itself: layout of Nghị định 30/2020/NĐ-CP, columns in any order or merged into one line.
 * No word is changed; each value names the line it was read from, and what is not found is unknown, with a message.
 */
export function readMetadata(
  law: Law,
  lines: readonly SourceLine[],
  file: string,
): { readonly meta: ImportedMeta; readonly messages: readonly Message[] } {
  const from = metaLines(law, lines);
  const number = findNumber(from);
  const issuedOn = findIssuedOn(from);
  const { mayGoOn, ...typeAndTitle } = findTypeAndTitle(from, number);
  const effectRead = isCodified(law) ? { effect: undefined } : findEffect(from, issuedOn);
  const meta: ImportedMeta = {
    nationalHeading: findNationalHeading(from),
    ...findIssuers(from, number),
    number,
    issuedOn,
    place: findPlace(from),
    ...typeAndTitle,
    grounds: findGrounds(from),
    signers: findSigners(from, number, typeAndTitle.type),
    recipients: findRecipients(from),
    effect: effectRead.effect,
  };
  return { meta, messages: [...unknowns(meta, file), ...titleMessages(mayGoOn, file), ...effectMessages(effectRead, issuedOn, file)] };
}

/** The codification holds many documents, each with its own clause of effect. */
function isCodified(law: Law): boolean {
  const find = (nodes: readonly LawNode[]): LawNode | undefined => {
    for (const node of nodes) {
      const article = node.level === 'dieu' ? node : find(node.children);
      if (article !== undefined) return article;
    }
    return undefined;
  };
  return find(law.parts[0]?.body ?? [])?.number.includes('.') ?? false;
}

const longestHead = 80;
/** A text without a head (a news report, the codification) has no metadata in its first sentences. */
const longestHeadLine = 600;

function metaLines(law: Law, lines: readonly SourceLine[]): MetaLines {
  const [main] = law.parts;
  const firstNode = main?.body.find((node) => node.level !== 'doan')?.line.line;
  const headEnd = Math.min(firstNode === undefined ? longestHead : paragraphOf(firstNode), longestHead, lines.length);
  const partEnd = law.parts[1]?.head[0]?.line ?? law.parts[1]?.body[0]?.line.line;
  const end = partEnd === undefined ? lines.length : paragraphOf(partEnd);
  const footLine = main?.foot[0]?.line;
  const footStart = footLine === undefined ? end : paragraphOf(footLine);
  const head = lines.slice(0, Math.min(headEnd, footStart)).filter(({ text }) => text.length <= longestHeadLine);
  const foot = lines.slice(footStart, end);
  return {
    head,
    body: withoutQuoted(main?.body ?? [], lines.slice(0, footStart)),
    foot: foot.length > 0 ? foot : lines.slice(Math.max(0, end - 6), end).filter(({ text }) => startsFoot(text)),
  };
}

/** What a text quotes ("… như sau: “Nghị định này có hiệu lực từ …”") says nothing of itself. */
function withoutQuoted(nodes: readonly LawNode[], lines: readonly SourceLine[]): readonly SourceLine[] {
  const quoted = new Set<number>();
  const add = (node: LawNode): void => {
    if (node.quoted === true) quoted.add(paragraphOf(node.line.line));
    node.children.forEach(add);
  };
  nodes.forEach(add);
  return quoted.size === 0 ? lines : lines.filter((_, index) => !quoted.has(index));
}

/** Canonical text has a blank line after each paragraph: paragraph 0 stands on line 1, paragraph 1 on line 3. */
export function paragraphOf(line: number): number {
  return (line - 1) >> 1;
}

const needed: readonly (readonly [keyof ImportedMeta, string, string])[] = [
  ['number', 'số, ký hiệu', 'number'],
  ['issuedOn', 'ngày ban hành', 'issued-on'],
  ['issuer', 'cơ quan ban hành', 'issuer'],
  ['type', 'loại văn bản', 'type'],
  ['title', 'trích yếu', 'title'],
  ['signers', 'người ký', 'signer'],
  ['effect', 'điều khoản hiệu lực', 'effect'],
];

/** Documents of these types have a clause of effect; a plan or a letter mostly has none. */
function saysItsEffect({ type }: ImportedMeta): boolean {
  return /^(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)/u.test(type?.value ?? '');
}

function unknowns(meta: ImportedMeta, file: string): Message[] {
  return needed
    .filter(([key]) => meta[key] === undefined || (key === 'signers' && meta.signers.length === 0))
    .map(([, name, rule]) => ({
      ruleId: `import/unknown-${rule}`,
      severity: rule === 'signer' || (rule === 'effect' && !saysItsEffect(meta)) ? 'note' : 'warning',
      place: { file, line: 1 },
      reason: `Không đọc được ${name} từ văn bản; để trống, không đoán.`,
      fix: 'Đối chiếu văn bản nguồn. Có thì điền tay vào phần đầu của tệp; nguồn không ghi thì để trống.',
    }));
}
