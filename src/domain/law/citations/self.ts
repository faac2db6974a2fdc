import { canBe, type DocumentKind, symbolOf } from './kinds.ts';
import type { CitationContext, DocumentRead } from './model.ts';
import { matchAt } from './reading.ts';
import { attachedPrefixOf, standingAt } from './relative.ts';

const selfWord = /\s+này(?![\p{L}\p{N}])/uy;

/** "Quyết định này", "Quy chế này": the document itself, or the attached one the words stand in. */
export function readSelf(text: string, start: number, at: number, kind: DocumentKind, context: CitationContext): DocumentRead | undefined {
  const match = matchAt(selfWord, text, at);
  if (match === null || !canBe(kind, symbolOfSelf(context)) || (kind.prose === true && !isSurely(kind, context))) return undefined;
  const end = at + match[0].length;
  return { start, linkEnd: end, end, document: undefined, anchor: attachedPrefixOf(kind, context) };
}

/** What the text itself is, as its number tells, or in the codification the number of the article: `dieu-30-3-ndd-4-17`. */
function symbolOfSelf({ number, anchor }: CitationContext): string {
  if (number !== undefined) return symbolOf(number);
  return codifiedSymbols[/^dieu-\d+-\d+-([a-z]+)-/u.exec(anchor ?? '')?.[1] ?? ''] ?? '';
}

const codifiedSymbols: Readonly<Record<string, string>> = { lq: 'QH', pl: 'UBTVQH', ndd: 'NĐ', nq: 'NQ', qdd: 'QĐ', tt: 'TT', tl: 'TTLT' };

/** "Quy định này", "Kết luận này" at the start of a sentence are mostly prose: the number or the place must say that the text is one. */
function isSurely(kind: DocumentKind, context: CitationContext): boolean {
  if (kind.attached !== undefined && standingAt(context.anchor).prefix.startsWith(kind.attached)) return true;
  return context.number !== undefined && kind.symbol !== undefined && symbolOf(context.number) === kind.symbol;
}
