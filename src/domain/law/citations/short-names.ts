import { readDocument } from './document.ts';
import { readCitations } from './find.ts';
import { type DocumentKind, kindOf, kindPattern } from './kinds.ts';
import type { Citation, CitedTarget, ShortName } from './model.ts';

const definitions = new RegExp(
  `(?:viết|gọi)\\s+(?:tắt\\s+|gọn\\s+|chung\\s+)?là:?\\s+["“]?((?:${kindPattern})(?:\\s+[\\p{L}\\p{N}/-]+){0,8})["”]?\\s*(?=[).,;])`,
  'gu',
);

/**
 * The names of documents that a line gives ("… ban hành Đề án “…” (sau đây viết tắt là Đề án)"), each with what it stands for: the
 * nearest document before it of that kind, or the one that the nearest decision before it issues.
 */
export function readShortNames(text: string): (readonly [name: string, meaning: ShortName])[] {
  if (!/(?:viết|gọi)\s/u.test(text)) return [];
  let cited: readonly Citation[] | undefined;
  return [...text.matchAll(definitions)].flatMap((match) => {
    const name = (match[1] ?? '').replace(/\s+/gu, ' ');
    const kind = kindOf(new RegExp(`^(?:${kindPattern})`, 'u').exec(name)?.[0] ?? '');
    if (kind === undefined || readDocument(name, 0, {}) !== undefined) return [];
    cited ??= readCitations(text, {});
    const meant = meaningOf(text, match.index, kind, cited);
    return meant === undefined ? [] : [[name, { ...meant, after: match.index + match[0].length }] as const];
  });
}

function meaningOf(text: string, at: number, kind: DocumentKind, cited: readonly Citation[]): ShortName | undefined {
  const last = cited.findLastIndex(({ end }) => end <= at);
  for (let index = last; index >= Math.max(0, last - 7); index -= 1) {
    const citation = cited[index];
    const meant = citation?.targets
      .map((target) => standsFor(target, text.slice(citation.end, at), kind))
      .find((found) => found !== undefined);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

function standsFor({ document, anchor }: CitedTarget, after: string, kind: DocumentKind): ShortName | undefined {
  if (document === undefined || anchor !== undefined) return undefined;
  if (document.kind === kind.word) return { document };
  const issues = new RegExp(`(?:ban\\s+hành|phê\\s+duyệt|thông\\s+qua|kèm\\s+theo)(?:\\s+[\\p{L},]+){0,4}?\\s+${kind.word}`, 'iu');
  return kind.attached !== undefined && issues.test(after) ? { document, anchor: kind.attached } : undefined;
}
